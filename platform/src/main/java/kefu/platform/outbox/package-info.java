/**
 * Events leave the service: written with the change they tell of, sent in order per aggregate, never lost. The steps and
 * what happens when the process dies between any two of them are written down in
 * {@code deploy/decisions/0002-outbox.md}.
 */
@NullMarked
package kefu.platform.outbox;

import org.jspecify.annotations.NullMarked;
