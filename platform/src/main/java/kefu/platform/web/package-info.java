/**
 * What every route of every service promises: strict JSON, problem documents, signed cursors, ETags, idempotency keys,
 * correlation ids, and a refusal for whoever is not named by {@code @Allowed}.
 */
@org.jspecify.annotations.NullMarked
package kefu.platform.web;
