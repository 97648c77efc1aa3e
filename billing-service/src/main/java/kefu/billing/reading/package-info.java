/** Meter readings (抄表): when they may be taken, what is believable, how a wrong one is corrected (003-篇12 4). */
@org.jspecify.annotations.NullMarked
package kefu.billing.reading;
