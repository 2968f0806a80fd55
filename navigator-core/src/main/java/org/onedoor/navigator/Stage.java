package org.onedoor.navigator;

/** Where a session stands: a question that is being asked, or the result. */
public sealed interface Stage permits Question, Result {}
