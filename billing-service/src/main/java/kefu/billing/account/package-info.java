/** Gas accounts: which customer is supplied through which meter, and as which kind of user. */
@org.jspecify.annotations.NullMarked
package kefu.billing.account;
