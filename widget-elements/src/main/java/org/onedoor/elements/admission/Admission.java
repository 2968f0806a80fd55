package org.onedoor.elements.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.onedoor.elements.Proxies;

/** The visits that are open, and whether there is room for another. */
final class Admission {
    private final Limits limits;
    private final Proxies proxies;
    private final Room room;
    private final AtomicInteger open = new AtomicInteger();
    private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();

    Admission(Limits limits) {
        this.limits = limits;
        this.proxies = new Proxies(limits.proxies());
        this.room = new Room(limits);
    }

    Limits limits() {
        return limits;
    }

    int open() {
        return open.get();
    }

    boolean hasRoom() {
        return room.hasRoom(open.get());
    }

    /** A place for a visit from an address, or nothing when there is none. Who leaves gives it back. */
    Optional<Stay> admit(String address) {
        if (!room.hasRoom(open.getAndIncrement())) {
            open.decrementAndGet();
            return Optional.empty();
        }
        if (byAddress.merge(address, 1, Integer::sum) > limits.caps().visitsPerAddress()) {
            leave(address);
            return Optional.empty();
        }
        return Optional.of(new Stay(this, address));
    }

    void leave(String address) {
        open.decrementAndGet();
        byAddress.computeIfPresent(address, (same, visits) -> visits == 1 ? null : visits - 1);
    }

    /** For whom a request is: who sent it or, where that is a known proxy, the nearest that is none. */
    String address(HttpServletRequest request) {
        List<String> way = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .toList();
        String address = request.getRemoteAddr();
        for (int i = way.size() - 1; i >= 0 && proxies.has(address); i--) {
            address = way.get(i);
        }
        return address;
    }
}
