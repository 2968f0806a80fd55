package org.onedoor.scales.fhir;

import java.util.ArrayList;
import java.util.List;

/**
 * One item of a response.
 *
 * @param item where it stands
 * @param link its link
 * @param text its words, or nothing
 * @param answers what is answered; empty when it is open
 */
record Entry(Element item, String link, String text, List<Element> answers) {

    /** All items of a response in their order, also those within others and within answers. */
    static List<Entry> all(Element response) {
        List<Entry> entries = new ArrayList<>();
        response.all("item").forEach(item -> add(item, entries));
        return entries;
    }

    private static void add(Element item, List<Entry> entries) {
        Entry entry = new Entry(
                item, item.text("linkId").orElse(""), item.text("text").orElse(""), item.all("answer"));
        item.skip("text", "definition");
        entries.add(entry);
        entry.answers().forEach(answer -> answer.all("item").forEach(child -> add(child, entries)));
        item.all("item").forEach(child -> add(child, entries));
    }

    boolean answered() {
        return !answers.isEmpty();
    }

    String path() {
        return item.path();
    }
}
