package org.onedoor.elements;

import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The files of an application that are the same for everyone: those that are there, not every address that looks like one. */
final class StaticFiles {
    /** Where the framework keeps the frontend bundle. */
    private static final String BUNDLE = "META-INF/VAADIN/webapp";

    private final ServletContext context;
    private final List<String> folders;
    private final Set<String> found = ConcurrentHashMap.newKeySet(); // bounded by the files that there are

    StaticFiles(ServletContext context, List<String> folders) {
        this.context = context;
        this.folders = folders;
    }

    /** Whether a request gets one of them. */
    boolean serve(Asked asked) {
        String path = asked.path();
        return asked.mayBeFile() && folders.stream().anyMatch(path::startsWith) && isThere(path);
    }

    boolean isThere(String path) {
        if (found.contains(path)) {
            return true;
        }
        boolean there = isFile(inContext(path)) || isFile(inBundle(path));
        return there && found.add(path);
    }

    private @Nullable URL inContext(String path) {
        try {
            return context.getResource(path);
        } catch (MalformedURLException none) {
            return null;
        }
    }

    private @Nullable URL inBundle(String path) {
        return context.getClassLoader().getResource(BUNDLE + path);
    }

    private static boolean isFile(@Nullable URL resource) {
        return resource != null && !resource.getPath().endsWith("/");
    }
}
