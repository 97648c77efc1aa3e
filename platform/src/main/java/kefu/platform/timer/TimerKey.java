package kefu.platform.timer;

import java.util.UUID;

/** What a timer is known by. */
record TimerKey(String kind, UUID owner, String name) {}
