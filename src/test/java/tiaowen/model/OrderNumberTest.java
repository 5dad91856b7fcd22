package tiaowen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderNumberTest {
    @ParameterizedTest
    @CsvSource({
        "中华人民共和国国务院令第450号, 国务院令第450号",
        "国令第707号, 国务院令第707号",
        "民政部令第六十五号, 民政部令第65号",
        "示例市人民政府令（第16号）, 示例市人民政府令第16号",
        "示例市人民政府第235号令, 示例市人民政府令第235号",
        "中华人民共和国海关总署公告2020年 第40号, 海关总署公告2020年第40号",
        "财政部、税务总局公告〔2025〕17号, 财政部税务总局公告2025年第17号",
        "重庆市人民政府令第 361 号, 重庆市人民政府令第361号"
    })
    void oneNumberIsPrintedInManyWays(String printed, String number) {
        assertEquals(Optional.of(number), OrderNumber.parse(printed).map(OrderNumber::toString));
    }

    @ParameterizedTest
    @ValueSource(strings = {"晋民发〔2017〕49号", "第十二号", "民政部令", "责令第三方", ""})
    void otherTextIsNone(String text) {
        assertEquals(Optional.empty(), OrderNumber.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "（，中华人民共和国国务院令第450号发布　根据，《决定》修订）, 国务院令第450号",
        "示例市人民政府第235号令发布根据示例市人民政府第313号令修改, 示例市人民政府令第235号"
    })
    void aNoteNamesTheFirstFirst(String note, String number) {
        assertEquals(Optional.of(number), OrderNumber.in(note).map(OrderNumber::toString));
    }
}
