/**
 * The service directory: which services fit a need, in what order, and why.
 *
 * <p>A {@link ServiceDirectory} is an immutable snapshot of services. {@link ServiceDirectory#match} answers a {@link Need}
 * with {@link Matches}; {@link ServiceDirectory#search} is for people who look for a service by its name.
 */
@NullMarked
package org.onedoor.directory;

import org.jspecify.annotations.NullMarked;
