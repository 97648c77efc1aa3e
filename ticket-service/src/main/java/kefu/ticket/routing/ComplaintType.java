package kefu.ticket.routing;

import kefu.platform.text.Text;

/** A kind of complaint, as people read it. */
record ComplaintType(String code, Text title) {}
