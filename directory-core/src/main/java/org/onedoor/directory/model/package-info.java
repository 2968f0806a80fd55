/**
 * Services and organizations as they are written in content.
 *
 * <p>The words are those of Open Referral (service, organization, eligibility) and of the Finnish service catalogue (channel).
 * A {@link ServiceFile} is one document.
 */
@NullMarked
package org.onedoor.directory.model;

import org.jspecify.annotations.NullMarked;
