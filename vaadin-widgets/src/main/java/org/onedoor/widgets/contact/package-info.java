/**
 * Who helps and how to reach them: the crisis bar, lists of contacts, and the card of a service.
 *
 * <p>Start at {@link org.onedoor.widgets.contact.CrisisBar}. Because help is first on every screen, the base of all capabilities,
 * {@link org.onedoor.widgets.contact.CapabilityWidget}, stands beside it.
 */
@NullMarked
package org.onedoor.widgets.contact;

import org.jspecify.annotations.NullMarked;
