package kefu.platform.transfer;

import jakarta.enterprise.context.ApplicationScoped;

/** What the routes of imports need, for the services that have some. */
@ApplicationScoped
public class Imports {

    private final ImportDesk desk;
    private final Receiving receiving;

    Imports(ImportDesk desk, Receiving receiving) {
        this.desk = desk;
        this.receiving = receiving;
    }

    ImportDesk desk() {
        return desk;
    }

    Receiving receiving() {
        return receiving;
    }
}
