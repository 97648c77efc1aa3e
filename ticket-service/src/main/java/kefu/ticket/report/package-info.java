/**
 * Reports of the manuals that belong to tickets: the complaint ledger by day and month (004-S8 8, 004-S3 二4), rectification in time,
 * calls within the standard, the work of a day and a week (003-篇2, 003-篇8 四). Each is computed from facts that are only ever added
 * to, so the same period as of the same moment always gives the same figures.
 */
@NullMarked
package kefu.ticket.report;

import org.jspecify.annotations.NullMarked;
