/**
 * Others are told of changes over HTTP, after the rules of Standard Webhooks: signed, at least once, in order per aggregate,
 * over days if need be, each endpoint by itself.
 *
 * <ul>
 *   <li>subscriptions: {@code Webhook}, {@code WebhookDesk}, {@code WebhookResource}
 *   <li>what is to be told: {@code FanOut} writes a row for every change and webhook, {@code Replay} writes them once more
 *   <li>telling: {@code Courier} claims rows and settles them, {@code Sender} sends, {@code Retries} says when again
 *   <li>where to: {@code Targets} and {@code AddressRules} keep it out of private networks
 * </ul>
 */
@NullMarked
package kefu.gateway.webhook;

import org.jspecify.annotations.NullMarked;
