package kefu.journeys;

/** How a gas customer comes to owe money: read, settled, signed, delivered, keyed in. */
final class Gas {

    private Gas() {}

    /** Read today with this volume, signed and delivered today: payable within a week. */
    static void owes(String customer, String meter, String volume) {
        Person reader = Stage.meterReader();
        Answer tariff = Stage.finance()
                .post(
                        "/tariff-items",
                        "{'code':'GAS-COMMERCIAL','kind':'GAS','userKind':'COMMERCIAL','title':'商业用气','unit':'M3',"
                                + "'price':" + price(1) + ",'effectiveFrom':'2024-01-01'}");
        if (tariff.status() != 201 && tariff.status() != 409) {
            tariff.ok();
        }
        String account = Stage.cashier()
                .post(
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
        Stage.cashier().post("/settlements/" + settlement + "/entry", "{}").ok();
    }

    static String price(int cubicMetres) {
        return "{'amount':'" + (cubicMetres * 4) + ".00','currency':'CNY'}";
    }
}
