/**
 * Who is let in, so that the door stays open when many lean on it: a server that has room for a visit takes it, everyone else gets
 * whom to call, at once and without a session.
 *
 * <p>Start at {@link org.onedoor.elements.admission.AdmissionFilter}.
 */
@NullMarked
package org.onedoor.elements.admission;

import org.jspecify.annotations.NullMarked;
