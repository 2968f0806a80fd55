/**
 * What a researcher needs to test navigators with jqwik.
 *
 * <p>{@code @ForAll Navigator}, {@code @ForAll Scale}, {@code @ForAll Walk} and {@code @ForAll NearlyValid} just work when this
 * module is on the path. {@link org.onedoor.navigator.testkit.NavigatorArbitraries} has the same and more to be combined, and
 * {@link org.onedoor.navigator.testkit.NavigatorLaws} what every navigator keeps.
 */
@NullMarked
package org.onedoor.navigator.testkit;

import org.jspecify.annotations.NullMarked;
