package kefu.ticket.preset;

/** What is kept. */
enum PresetKind {
    /** A list with its filters. */
    VIEW,
    /** Several actions in their order. */
    MACRO
}
