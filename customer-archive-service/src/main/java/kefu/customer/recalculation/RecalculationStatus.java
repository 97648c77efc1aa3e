package kefu.customer.recalculation;

/** Whether a walk is still under way. */
enum RecalculationStatus {
    RUNNING,
    DONE
}
