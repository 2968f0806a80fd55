/**
 * The pack of a folder while people edit it, for hosts that stay open meanwhile.
 *
 * <p>Start at {@link org.onedoor.content.live.LivePack}.
 */
@NullMarked
package org.onedoor.content.live;

import org.jspecify.annotations.NullMarked;
