/**
 * A navigator as its authors write it: the JSON document as records, unresolved and unexplained.
 *
 * <p>Start at {@link org.onedoor.navigator.definition.NavigatorDefinition}. The records only know their own shape; whether
 * the ids in them lead anywhere is checked when an {@link org.onedoor.navigator.Navigator} is made of them.
 */
@NullMarked
package org.onedoor.navigator.definition;

import org.jspecify.annotations.NullMarked;
