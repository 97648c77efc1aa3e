/**
 * billing-service: from the meter reading to the money in the till, and to the cut-off where no money comes.
 *
 * <p>Map, in the order things happen: {@code tariff} (what may be charged) · {@code account} (who is supplied) ·
 * {@code reading} · {@code settlement} (《气费结算单》) · {@code invoice} · {@code payment} · {@code receivable} (each
 * customer's running account) · {@code ledger} (double entry) · {@code dunning} (催缴, 停气) · {@code charge} (paid
 * special service) · {@code paper} (charge notices, collection of fees, reconciliations, audits) · {@code refund} ·
 * {@code reimbursement} · {@code revenue} (quarter totals for the A/B/C class) · {@code discount} (class A) ·
 * {@code renewal} (contracts that expire) · {@code rebate} (partners) · {@code casework} (steps and history of every process) ·
 * {@code report} · {@code office} (what all of them use: the business day, numbers, quantities, policies).
 */
@org.jspecify.annotations.NullMarked
package kefu.billing;
