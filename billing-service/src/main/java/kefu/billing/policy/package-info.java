/** Shows the numbers in force in this deployment. */
@org.jspecify.annotations.NullMarked
package kefu.billing.policy;
