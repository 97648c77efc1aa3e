package kefu.journeys;

/**
 * How a gas customer comes to owe money: read, settled, signed, delivered, keyed in.
 *
 * @param reader reads and settles
 * @param cashier keeps the account and keys the volume in
 * @param finance keeps the tariff
 */
public record Gas(Person reader, Person cashier, Person finance) {

    private static final int CONFLICT = 409;

    /** Read today with this volume, signed and delivered today: payable within a week. */
    public void owes(String customer, String meter, String volume) {
        hasATariff();
        String account = cashier.post(
                        "/gas-accounts",
                        "{'customerId':'" + customer + "','userKind':'COMMERCIAL','meterNumber':'" + meter + "'}")
                .id();
        String reading = reader.post("/meter-readings", "{'gasAccountId':'" + account + "','value':'" + volume + "'}")
                .id();
        String settlement =
                reader.post("/settlements", "{'readingId':'" + reading + "'}").id();
        reader.post("/settlements/" + settlement + "/signature", "{'signedBy':'customer'}")
                .ok();
        reader.post("/settlements/" + settlement + "/delivery", "{}").ok();
        cashier.post("/settlements/" + settlement + "/entry", "{}").ok();
    }

    private void hasATariff() {
        Answer tariff = finance.post(
                "/tariff-items",
                "{'code':'GAS-COMMERCIAL','kind':'GAS','userKind':'COMMERCIAL','title':'商业用气','unit':'M3'," + "'price':"
                        + price(1) + ",'effectiveFrom':'2024-01-01'}");
        if (tariff.status() != CONFLICT) {
            tariff.ok();
        }
    }

    /** What so much gas costs. */
    public static String price(int cubicMetres) {
        return "{'amount':'" + (cubicMetres * 4) + ".00','currency':'CNY'}";
    }
}
