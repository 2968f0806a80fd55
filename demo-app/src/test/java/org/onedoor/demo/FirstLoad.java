package org.onedoor.demo;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.HashMap;
import java.util.Map;

/**
 * What a browser with an empty cache loads until the first page can be used, as the browser itself counts it.
 *
 * @param requests how many files and answers were asked for until then
 * @param bytes how many were transferred, headers included
 * @param readable milliseconds until the heading could be read
 * @param usable milliseconds until the first way in could be pressed
 */
record FirstLoad(int requests, long bytes, long readable, long usable) {
    private static final int BYTES_A_SECOND = 1_600_000 / 8;
    private static final int ROUND_TRIP_MS = 150;
    private static final int SLOWER = 4;

    /** The same with the network and the processor of a telephone, for the time it takes. */
    static FirstLoad onATelephone(Page page, String address) {
        CDPSession session = session(page);
        slowDown(session);
        return of(page, session, address);
    }

    /** Loads a page in a browser profile that has seen nothing. */
    static FirstLoad of(Page page, String address) {
        return of(page, session(page), address);
    }

    private static FirstLoad of(Page page, CDPSession session, String address) {
        Map<String, Double> transferred = new HashMap<>();
        session.on("Network.requestWillBeSent", event -> {
            if (!address(event).startsWith("data:")) {
                transferred.putIfAbsent(id(event), 0.0);
            }
        });
        session.on(
                "Network.loadingFinished",
                event -> transferred.replace(
                        id(event), event.get("encodedDataLength").getAsDouble()));
        long start = System.nanoTime();
        page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.locator("h1").first().waitFor();
        long readable = since(start);
        page.locator("#outlet .onedoor-way-in:enabled")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        long usable = since(start);
        int requests = transferred.size();
        page.waitForTimeout(500); // for the browser's own account of what it was still sending
        double bytes =
                transferred.values().stream().mapToDouble(Double::doubleValue).sum();
        return new FirstLoad(requests, (long) bytes, readable, usable);
    }

    private static CDPSession session(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        return session;
    }

    private static void slowDown(CDPSession session) {
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", ROUND_TRIP_MS);
        network.addProperty("downloadThroughput", BYTES_A_SECOND);
        network.addProperty("uploadThroughput", BYTES_A_SECOND);
        session.send("Network.emulateNetworkConditions", network);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        session.send("Emulation.setCPUThrottlingRate", processor);
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private static String address(JsonObject event) {
        return event.getAsJsonObject("request").get("url").getAsString();
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
