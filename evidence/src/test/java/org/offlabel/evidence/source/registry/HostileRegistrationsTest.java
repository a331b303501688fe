package org.offlabel.evidence.source.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.source.registry.tree.RecordLimits;

/** Registrations that nobody meant well with, and those that break off. */
final class HostileRegistrationsTest {

  private static final RegistryJsonReader JSON = new RegistryJsonReader();
  private static final RegistryXmlReader XML = new RegistryXmlReader();
  private static final String SMALL =
      "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000001\"}}}";

  @Test
  void aPageThatBreaksOffGivesWhatCameBefore() {
    String page = "{\"studies\":[" + SMALL + ",{\"protocolSection\":{\"identif";
    List<ReadResult> results = Registered.all(JSON, "p.json", page);
    assertThat(results).hasSize(2);
    assertThat(results.getFirst()).isInstanceOf(Document.class);
    assertThat(Registered.reasons(results)).allMatch(reason -> reason.contains("breaks off"));
  }

  @Test
  void aRecordThatBreaksOffIsCountedOnce() {
    String cut = "{\"protocolSection\":{\"identif";
    for (String file :
        List.of(
            "{\"studies\":[" + SMALL + "," + cut,
            "[" + SMALL + "," + cut,
            "[" + SMALL + ",{\"protocolSection\":}]",
            SMALL + cut)) {
      assertThat(Registered.all(JSON, "p.json", file).getLast().origin()).isEqualTo("p.json#2");
    }
    String third = SMALL.replace("99000001", "99000003");
    assertThat(Registered.all(JSON, "p.jsonl", "[" + SMALL + "," + cut + "\n" + third + "\n" + cut))
        .extracting(ReadResult::origin)
        .containsExactly("p.jsonl#NCT99000001", "p.jsonl#2", "p.jsonl#NCT99000003", "p.jsonl#4");
  }

  @Test
  void cutAnywhereItNeverFails() {
    byte[] study = CtgovTest.STUDY.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < study.length; length += 7) {
      List<ReadResult> results = Registered.unclaimed(JSON, "c.json", Arrays.copyOf(study, length));
      assertThat(results).hasSize(1).noneMatch(Document.class::isInstance);
    }
    byte[] classic = OtherRegistriesTest.CLASSIC.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < classic.length - 20; length += 7) {
      List<ReadResult> results = Registered.unclaimed(XML, "c.xml", Arrays.copyOf(classic, length));
      assertThat(results).hasSize(1).noneMatch(Document.class::isInstance);
    }
  }

  @Test
  void depthCostsOneRecordAndTheNextIsRead() {
    String deep = "{\"protocolSection\":" + "{\"a\":".repeat(200) + "1" + "}".repeat(200) + "}";
    List<ReadResult> results =
        Registered.all(JSON, "d.json", "{\"studies\":[" + deep + "," + SMALL + "]}");
    assertThat(Registered.reasons(results)).hasSize(1).allMatch(r -> r.contains("levels deep"));
    assertThat(results.getLast()).isInstanceOf(Document.class);
    String bottomless = "{\"protocolSection\":" + "[".repeat(100_000);
    assertThat(Registered.reasons(Registered.all(JSON, "b.json", bottomless))).hasSize(1);
  }

  @Test
  void lengthAndNumberAreBounded() {
    RegistryJsonReader small = new RegistryJsonReader(new RecordLimits(50, 1000, 20));
    String many = "{\"protocolSection\":{\"x\":[" + "1,".repeat(200) + "1]}}";
    String page = "{\"studies\":[" + many + "," + SMALL + "]}";
    List<ReadResult> results = Registered.all(small, "m.json", page);
    assertThat(Registered.reasons(results)).hasSize(1).allMatch(r -> r.contains("50 fields"));
    assertThat(results.getLast()).isInstanceOf(Document.class);
    String longWords = "{\"protocolSection\":\"" + "x".repeat(5000) + "\"}";
    assertThat(Registered.reasons(Registered.all(small, "l.json", longWords))).hasSize(1);
  }

  @Test
  void wrongTypesAreReadAsNothing() {
    String odd =
        "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000001\","
            + "\"secondaryIdInfos\":7,\"briefTitle\":[[]]},\"designModule\":[],"
            + "\"statusModule\":\"no\",\"outcomesModule\":{\"primaryOutcomes\":{\"measure\":1}}}}";
    Document document = Registered.one(JSON, "o.json", odd);
    assertThat(Registered.lines(document)).contains("Primary outcome registered: 1");
    assertThat(
            Registered.reasons(
                Registered.all(JSON, "n.json", SMALL.replace("NCT", " ").replace(" 99000001", ""))))
        .containsExactly("record 1: the trial has no registration number");
  }

  @Test
  void entitiesAndDoctypesAreNotRead() {
    String laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\">"
            + "<!ENTITY b \"&a;&a;&a;\">]><clinical_study><id_info><nct_id>&b;</nct_id></id_info>"
            + "</clinical_study>";
    assertThat(Registered.reasons(Registered.all(XML, "l.xml", laughs)))
        .hasSize(1)
        .allMatch(reason -> reason.contains("entity"));
    String outside =
        "<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"file:///etc/passwd\" [<!ENTITY e SYSTEM"
            + " \"file:///etc/passwd\">]><clinical_study><id_info><nct_id>NCT99000001</nct_id>"
            + "</id_info><brief_title>&e;</brief_title></clinical_study>";
    assertThat(Registered.all(XML, "o.xml", outside)).noneMatch(Document.class::isInstance);
  }

  @Test
  void brokenXmlCostsOneRecord() {
    String broken =
        "<x><clinical_study><id_info><nct_id>NCT99000001</id></id_info></clinical_study>"
            + "<clinical_study><id_info><nct_id>NCT99000002</nct_id></id_info></clinical_study></x>";
    List<ReadResult> results = Registered.all(XML, "b.xml", broken);
    assertThat(Registered.reasons(results)).hasSize(1);
    assertThat(results.getLast().origin()).isEqualTo("b.xml#NCT99000002");
  }

  @Test
  void xmlDepthCostsOneRecord() {
    String deep =
        "<x><clinical_study><id_info><nct_id>NCT99000001</nct_id></id_info>"
            + "<a>".repeat(200)
            + "</a>".repeat(200)
            + "</clinical_study><clinical_study><id_info><nct_id>NCT99000002</nct_id></id_info>"
            + "</clinical_study></x>";
    List<ReadResult> results = Registered.all(XML, "d.xml", deep);
    assertThat(Registered.reasons(results)).hasSize(1).allMatch(r -> r.contains("levels deep"));
    assertThat(results.getLast().origin()).isEqualTo("d.xml#NCT99000002");
  }

  @Test
  void aTextLineThatIsNoUtf8CostsItsTrial() {
    byte[] text =
        (OtherRegistriesTest.EUCTR + "\u0001" + OtherRegistriesTest.EUCTR)
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < text.length; i++) {
      if (text[i] == 1) {
        text[i - 2] = (byte) 0xC3;
        text[i] = '\n';
      }
    }
    List<ReadResult> results = Registered.unclaimed(new EuctrTextReader(), "e.txt", text);
    assertThat(results).hasSize(2);
    assertThat(Registered.reasons(results))
        .containsExactly("record 1: it has bytes that are no UTF-8");
  }
}
