package kefu.ticket.attachment;

/** Who of those who may see the ticket may also see the file. */
enum Audience {
    /** People of the house. */
    HOUSE,
    /** The customer and the partner it lies with too. */
    ALL
}
