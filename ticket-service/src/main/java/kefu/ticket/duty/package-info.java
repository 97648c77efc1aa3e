/**
 * Who is on duty at a moment (排班, 换班, 请假, 值班): what published rosters, approved swaps and signed leave slips say, kept
 * as rows in the transaction of their tickets, and asked by whoever hands over, assigns or claims.
 */
@NullMarked
package kefu.ticket.duty;

import org.jspecify.annotations.NullMarked;
