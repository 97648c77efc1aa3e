package kefu.journeys.demo;

import kefu.journeys.Person;
import kefu.journeys.Suite;

/** Who works at the call centre of the demo: roles and numbers, no names. */
record Cast(Person agent, Person caller, Person manager, Person technician, Person finance, Person cashier) {

    static Cast of(Suite suite) {
        return new Cast(
                suite.person("1001", "AGENT"),
                suite.person("1002", "CALLBACK_AGENT"),
                suite.person("3001", "CS_MANAGER", "--rank", "MANAGER"),
                suite.person("4001", "TECHNICIAN"),
                suite.person("7001", "FINANCE"),
                suite.person("6001", "CASHIER"));
    }
}
