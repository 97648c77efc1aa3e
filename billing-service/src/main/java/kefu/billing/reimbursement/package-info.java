/** Reimbursement of on-site expenses (上门费用报销): with a voucher or not at all (001-④六). */
@org.jspecify.annotations.NullMarked
package kefu.billing.reimbursement;
