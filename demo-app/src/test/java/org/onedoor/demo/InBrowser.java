package org.onedoor.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests in a real browser. A test method takes a {@link Browsing}, opens {@link Visitor}s with it and looks at their pages.
 * All such tests share one running demo, and those of one thread a Chromium; each visitor has a browser profile of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowsingExtension.class)
@interface InBrowser {}
