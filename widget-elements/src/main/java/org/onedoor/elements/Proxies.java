package org.onedoor.elements;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The proxies that are believed when they tell for whom they ask, and how.
 *
 * @param ranges addresses such as {@code 10.0.0.5}, or ranges such as {@code 10.0.0.0/24}; none unless told
 */
public record Proxies(Set<String> ranges) {
    private static final Pattern ADDRESS =
            Pattern.compile("((25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})(\\.(?!$)|$)){4}|\\[?[0-9a-fA-F]*:[0-9a-fA-F:]*]?");

    /**
     * Checks what was told.
     *
     * @throws IllegalArgumentException if one is neither an address nor a range
     */
    public Proxies {
        ranges = Set.copyOf(ranges);
        ranges.forEach(range -> isIn(range, "127.0.0.1"));
    }

    /** Whether an address is that of one of them. */
    public boolean has(String address) {
        return ADDRESS.matcher(address).matches() && ranges.stream().anyMatch(range -> isIn(range, address));
    }

    private static boolean isIn(String range, String address) {
        String[] parts = range.split("/", 2);
        byte[] known = bytes(parts[0], range);
        byte[] asked = bytes(address, address);
        int all = known.length * 8;
        int same = parts.length == 1 ? all : length(parts[1], all, range);
        return known.length == asked.length
                && new BigInteger(1, known).xor(new BigInteger(1, asked)).bitLength() <= all - same;
    }

    private static int length(String text, int most, String range) {
        if (text.matches("[0-9]{1,3}") && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        throw new IllegalArgumentException(range + " is no range of addresses: its length is from 0 to " + most);
    }

    /** Only what is an address already, so that no name is looked up. */
    private static byte[] bytes(String address, String told) {
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException(told + " is no address of a proxy: it is like 10.0.0.5 or 10.0.0.0/24");
        }
        try {
            return InetAddress.getByName(address.replaceAll("[\\[\\]]", "")).getAddress();
        } catch (UnknownHostException none) {
            throw new IllegalArgumentException(told + " is no address of a proxy: it is like 10.0.0.5 or 10.0.0.0/24");
        }
    }
}
