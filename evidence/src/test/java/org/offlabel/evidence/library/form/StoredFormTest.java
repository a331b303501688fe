package org.offlabel.evidence.library.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Metadata;

final class StoredFormTest {

  @Test
  void everyComponentComesBack() throws Exception {
    Document document = RichDocument.from("a.html");
    StoredForm form = StoredForm.of(document);
    assertThat(StoredForm.kept(form.name(), form.packed()).document("a.html")).isEqualTo(document);
  }

  @Test
  void theNameIsThatOfTheContentWhateverTheOrigin() {
    assertThat(StoredForm.of(RichDocument.from("a")).name())
        .isEqualTo(StoredForm.of(RichDocument.from("b")).name());
  }

  /** Fixed, since the name is how a document is found again in what an older program kept. */
  @Test
  void theNameDoesNotChangeFromOneProgramToTheNext() {
    Document plain =
        new Document(
            new DocumentId("d1"),
            "x",
            "aa",
            DocumentKind.FORUM,
            Metadata.none(),
            "words",
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(StoredForm.of(plain).name())
        .isEqualTo("a232e9fe30e95f4278389b3c7ad54049f80d1a343d95b7c05fc022deba64038c");
  }

  @Test
  void oneFlippedByteIsNoticed() throws Exception {
    StoredForm form = StoredForm.of(RichDocument.from("a"));
    byte[] packed = form.packed();
    for (int at = 0; at < packed.length; at++) {
      for (int bit = 1; bit < 256; bit <<= 1) {
        byte[] damaged = packed.clone();
        damaged[at] ^= (byte) bit;
        try {
          assertThat(StoredForm.kept(form.name(), damaged).document("a"))
              .isEqualTo(RichDocument.from("a"));
        } catch (StoredForm.Damaged e) {
          assertThat(e).hasMessageNotContaining("null");
        }
      }
    }
  }

  @Test
  void garbageIsRefused() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] garbage = new byte[random.nextInt(60)];
      random.nextBytes(garbage);
      if (garbage.length > 0) {
        garbage[0] = 1;
      }
      assertThatExceptionOfType(StoredForm.Damaged.class)
          .isThrownBy(() -> StoredForm.kept("00", garbage).document("a"));
    }
  }

  @Test
  void aLongTextTakesLittleRoom() {
    String text = "The same words again and again. ".repeat(1_000);
    Document document =
        new Document(
            new DocumentId("d1"),
            "x",
            "aa",
            DocumentKind.FORUM,
            Metadata.none(),
            text,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(StoredForm.of(document).packed()).hasSizeLessThan(text.length() / 20);
  }
}
