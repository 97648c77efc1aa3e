/** Webhooks, tried with receivers that take, refuse, dawdle, ask for patience or are not there. */
package kefu.gateway.webhook;
