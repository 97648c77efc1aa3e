package kefu.ticket.ticket;

import kefu.platform.process.Actor;

/** The operator at work: what he may see, and as whom the process knows him. */
record Person(Viewer viewer, Actor actor) {}
