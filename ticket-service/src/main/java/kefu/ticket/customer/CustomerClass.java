package kefu.ticket.customer;

import org.jspecify.annotations.Nullable;

/**
 * A customer's class (客户分类) as this service last heard of it.
 *
 * @param value A, B or C
 * @param dedicatedHandler operator who alone handles this customer (专人负责), class A only
 */
public record CustomerClass(String value, @Nullable String dedicatedHandler) {}
