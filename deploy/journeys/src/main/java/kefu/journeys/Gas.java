package kefu.journeys;

/**
 * How a gas customer comes to owe money: read, settled, signed, delivered, keyed in.
 *
 * @param reader reads and settles
 * @param cashier keeps the account and keys the volume in
 * @param finance keeps the tariff
 */
public record Gas(Person reader, Person cashier, Person finance) {

    /** Read today with this volume, signed and delivered today: payable within a week. */
    public void owes(String customer, String meter, String volume) {
        new Tariff(finance).hasGas(price(1));
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

    /** What so much gas costs. */
    public static String price(int cubicMetres) {
        return "{'amount':'" + (cubicMetres * 4) + ".00','currency':'CNY'}";
    }
}
