/**
 * Papers of the billing office that go from desk to desk: charge notices (收费通知单), the collection of fees (费用催缴),
 * reconciliations (对账), audits of orders and vouchers (提单审核, 票据审核), fee assessments. Who may do what in which order stands
 * in the process definitions; here is what each leads to in the books.
 */
@org.jspecify.annotations.NullMarked
package kefu.billing.paper;
