package kefu.customer.file;

/** Where a file that is kept stands; one that was destroyed is not there. */
public enum FileState {
    /** The basics every institution's file has to tell are not complete yet. */
    DRAFT,
    ACTIVE,
    /** Its quarterly review is overdue. */
    DUE_FOR_REVIEW,
    /** The last review found it to have no value any more; destroying it is a matter of its own. */
    OBSOLETE
}
