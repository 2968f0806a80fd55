package org.onedoor.elements;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a file as a whole. Nobody needs a part of these small files, and a server may answer so; some ways of asking for parts
 * broke the framework, and many parts cost more than the file.
 */
final class WholeRequest extends HttpServletRequestWrapper {
    private static final List<String> PARTS = List.of("range", "if-range");

    WholeRequest(HttpServletRequest request) {
        super(request);
    }

    private static boolean isOfParts(String name) {
        return PARTS.stream().anyMatch(name::equalsIgnoreCase);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isOfParts(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isOfParts(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }
}
