/**
 * The customer archive (客户档案): who the customers are, what secrecy their files have, what class they are in and why.
 *
 * <ul>
 *   <li>{@code classification} – the A/B/C rules, pure
 *   <li>{@code secrecy} – grades, who may read what, masking, the access log
 *   <li>{@code file} – the customer file itself, one per customer, opened and changed one by one or by the file
 *   <li>{@code profile} – what is told of a customer beside his master data: basics, business, trade, household
 *   <li>{@code listing} – files found, listed and given out
 *   <li>{@code contact}, {@code contract}, {@code referral} – what belongs to a file
 *   <li>{@code matter} – consulting, borrowing, destroying files, supplying changes, leaks: processes, step by step
 *   <li>{@code review} – the quarterly review of files
 *   <li>{@code departure} – what becomes of customers when whoever looks after them leaves
 *   <li>{@code figures} – what billing reports per quarter
 *   <li>{@code standing} – the class a customer has now, its history, and what makes it change
 *   <li>{@code recalculation} – the walk through all files at every quarter's start
 *   <li>{@code history} – tickets and callbacks done for a customer
 *   <li>{@code stranger} – whom other services take for customers and who never had a file
 *   <li>{@code report} – what came into the archive by month, quarter, year
 *   <li>{@code policy} – the numbers in force, to look up
 * </ul>
 *
 * <p>Here are only the words all of them share: roles, refusals, the business day.
 */
@NullMarked
package kefu.customer;

import org.jspecify.annotations.NullMarked;
