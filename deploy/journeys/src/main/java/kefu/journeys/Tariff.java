package kefu.journeys;

/**
 * What is sold at which price, from the beginning of 2024 on; what the tariff has already stays as it is.
 *
 * @param finance keeps the tariff
 */
public record Tariff(Person finance) {

    private static final int CONFLICT = 409;

    /** A service, charged by the unit. */
    public void hasService(String code, String title, String unit, String price) {
        has("'code':'%s','kind':'SERVICE','title':'%s','unit':'%s'".formatted(code, title, unit), yuan(price));
    }

    /** Gas for businesses, by the cubic metre. */
    void hasGas(String price) {
        has("'code':'GAS-COMMERCIAL','kind':'GAS','userKind':'COMMERCIAL','title':'商业用气','unit':'M3'", price);
    }

    private void has(String item, String price) {
        Answer answer =
                finance.post("/tariff-items", "{" + item + ",'price':" + price + ",'effectiveFrom':'2024-01-01'}");
        if (answer.status() != CONFLICT) {
            answer.ok();
        }
    }

    private static String yuan(String amount) {
        return "{'amount':'" + amount + "','currency':'CNY'}";
    }
}
