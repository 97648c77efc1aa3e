/**
 * Changes as they happen, for front ends: {@code GET /api/v1/stream} as Server-Sent Events. A stream takes no thread and no
 * buffer of its own: what is new is written once for all, and who cannot keep up goes on from the database where he stands.
 */
@NullMarked
package kefu.gateway.stream;

import org.jspecify.annotations.NullMarked;
