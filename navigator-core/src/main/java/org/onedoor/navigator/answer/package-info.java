/** What can be said to a question, and what was said. */
@NullMarked
package org.onedoor.navigator.answer;

import org.jspecify.annotations.NullMarked;
