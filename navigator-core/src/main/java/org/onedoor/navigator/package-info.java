/**
 * The symptom navigator: {@link org.onedoor.navigator.Navigator} → {@link org.onedoor.navigator.NavigatorSession} →
 * {@link org.onedoor.navigator.Stage}, which is a {@link org.onedoor.navigator.Question} or a
 * {@link org.onedoor.navigator.Result}.
 *
 * <p>A navigator is content: questions, and rules that only raise the step of need. What is not answered is unknown, never
 * "no". Answers never appear in exception messages or in {@code toString}.
 */
@NullMarked
package org.onedoor.navigator;

import org.jspecify.annotations.NullMarked;
