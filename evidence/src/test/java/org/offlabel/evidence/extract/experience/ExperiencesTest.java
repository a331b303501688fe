package org.offlabel.evidence.extract.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Comment;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Metadata;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Experience;
import org.offlabel.evidence.model.fact.NoExperience;
import org.offlabel.evidence.model.fact.OutcomeChange;
import org.offlabel.evidence.model.fact.PatientDirection;
import org.offlabel.evidence.model.fact.Post;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.vocabulary.Vocabulary;

class ExperiencesTest {

  private static final Vocabulary VOCABULARY = Vocabulary.bundled();

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();

  private ExperiencesTest with(String words, BlockRole role) {
    int start = text.length();
    text.append(words);
    blocks.add(new Block(new Span(start, text.length()), role, Optional.empty()));
    text.append("\n\n");
    return this;
  }

  private ExperiencesTest post(String name, Comment.Author author, String words) {
    with(words, BlockRole.COMMENT);
    Optional<String> signed = Optional.of(name).filter(n -> !n.isEmpty());
    comments.add(new Comment(blocks.getLast().span(), author, signed));
    return this;
  }

  private ExperiencesTest post(String name, String words) {
    return post(name, Comment.Author.READER, words);
  }

  private Document document() {
    return new Document(
        new DocumentId("test"),
        "test.txt",
        "0".repeat(64),
        DocumentKind.WEB_PAGE,
        Metadata.none(),
        text.toString(),
        blocks,
        List.of(),
        comments,
        List.of());
  }

  private List<Post> read() {
    return new Experiences(VOCABULARY).in(AnnotatedDocument.of(document(), VOCABULARY));
  }

  private static Experience only(List<Post> posts) {
    assertEquals(1, posts.size());
    return assertInstanceOf(Experience.class, posts.getFirst());
  }

  @Test
  void theAuthorOfTheArticleIsNoPatient() {
    List<Post> posts =
        with("Metformin in PCOS", BlockRole.TITLE)
            .post("", Comment.Author.ARTICLE_AUTHOR, "I am glad metformin helped you so much!")
            .read();
    NoExperience none = assertInstanceOf(NoExperience.class, posts.getFirst());
    assertEquals(NoExperience.Reason.AUTHOR_REPLY, none.reason());
  }

  @Test
  void aVolumeThatMustBeAMassIsMarked() {
    Experience told =
        only(
            with("Melatonin for sleep", BlockRole.TITLE)
                .with("Usual is 3 mg of melatonin.", BlockRole.PARAGRAPH)
                .post("", "I take 3ml of melatonin every night and sleep much better.")
                .read());
    assertTrue(told.unitError());
    assertEquals("ml", told.dose().orElseThrow().value().unit().symbol());
  }

  @Test
  void aLiquidIsTakenInMillilitres() {
    Experience told =
        only(
            with("Melatonin for sleep", BlockRole.TITLE)
                .with("Usual is 3 mg of melatonin.", BlockRole.PARAGRAPH)
                .post("", "I take 3 ml of the liquid melatonin every night.")
                .read());
    assertFalse(told.unitError());
  }

  @Test
  void amountsAndTimesOfOtherDrugsAreNotTaken() {
    Experience told =
        only(
            with("Propranolol for anxiety", BlockRole.TITLE)
                .post(
                    "",
                    "I have been on propranolol 10 mg for 2 years after being on 100 mg of"
                        + " sertraline for 7 years. I also take 400 mg of magnesium.")
                .read());
    assertEquals("10 mg", told.dose().orElseThrow().value().shown());
    assertEquals("2 years", told.duration().orElseThrow().value());
    assertEquals(List.of("magnesium"), names(told));
  }

  private static List<String> names(Experience told) {
    return told.otherMedicines().stream().map(stated -> stated.value().name()).toList();
  }

  @Test
  void aPatientQuotedInAnArticleIsRead() {
    Experience told =
        only(
            with("Botox for chronic migraine", BlockRole.TITLE)
                .with(
                    "The injections hurt little. One member of the group wrote, \u201cI have been"
                        + " getting Botox since 2019 and my migraines are much better.\u201d Ask"
                        + " your doctor.",
                    BlockRole.PARAGRAPH)
                .read());
    assertEquals("member quoted", told.person());
    assertEquals("since 2019", told.duration().orElseThrow().value());
    assertEquals(PatientDirection.FAVOURABLE, told.direction());
  }

  @Test
  void aDoctorQuotedInAnArticleIsNoPatient() {
    assertEquals(
        List.of(),
        with("Botox for chronic migraine", BlockRole.TITLE)
            .with(
                "\u201cI use Botox in my practice every week,\u201d said Dr. Placeholder, a"
                    + " neurologist.",
                BlockRole.PARAGRAPH)
            .read());
  }

  @Test
  void theSamePersonCountsOnce() {
    List<Post> posts =
        with("Colchicine", BlockRole.TITLE)
            .post("Berta", "I take colchicine 0.5 mg. The chest pain is gone.")
            .post("Carl", "I take colchicine and it did nothing for me.")
            .post("berta", "Still on colchicine, 2 years on it now.")
            .read();
    assertEquals(2, posts.size());
    Experience berta = assertInstanceOf(Experience.class, posts.getFirst());
    assertEquals("2 years", berta.duration().orElseThrow().value());
    assertEquals("0.5 mg", berta.dose().orElseThrow().value().shown());
  }

  @Test
  void aPostedTwiceTextCountsOnceAndAnonymousPeopleStayApart() {
    String words = "I have taken colchicine for 3 months and the chest pain is gone, thank God.";
    List<Post> posts =
        with("Colchicine", BlockRole.TITLE)
            .post("Anonymous", words)
            .post("Anonymous", "I took colchicine once and got diarrhea from it.")
            .post("", words)
            .read();
    assertEquals(2, posts.size());
  }

  @Test
  void aThreadOnNoOneDrugIsReadForEachDrugNamed() {
    Experience told =
        only(
            with("What helps your migraines?", BlockRole.TITLE)
                .post("", "Topiramate 50 mg helped me a lot. I have been on topiramate for a year.")
                .read());
    assertEquals("topiramate", told.regimen().drug().name());
  }

  @Test
  void everyQuoteStandsInThePostItIsTakenFrom() {
    for (PostsFile.PostThread thread : PostsFile.read("posts.txt")) {
      Document document = thread.document();
      AnnotatedDocument annotated = AnnotatedDocument.of(document, VOCABULARY);
      for (Post post : new Experiences(VOCABULARY).in(annotated)) {
        for (Quote quote : quotes(post)) {
          assertEquals(quote.text(), quote.span().of(document.text()));
          assertTrue(
              document.comments().stream().anyMatch(c -> c.span().contains(quote.span())),
              quote.text());
        }
      }
    }
  }

  private static List<Quote> quotes(Post post) {
    List<Quote> quotes = new ArrayList<>(List.of(post.quote()));
    if (post instanceof Experience told) {
      told.dose().ifPresent(stated -> quotes.addAll(stated.quotes()));
      told.duration().ifPresent(stated -> quotes.addAll(stated.quotes()));
      told.stopped().ifPresent(stated -> quotes.addAll(stated.quotes()));
      told.outcomes().stream().map(OutcomeChange::quote).forEach(quotes::add);
      told.conditions().stream().map(Stated::quotes).forEach(quotes::addAll);
      told.reactions().stream().map(Stated::quotes).forEach(quotes::addAll);
      told.otherMedicines().stream().map(Stated::quotes).forEach(quotes::addAll);
      quotes.addAll(told.verdict());
    }
    return quotes;
  }

  @Test
  void nothingIsReadWhereNothingIsTold() {
    assertEquals(List.of(), with("Colchicine", BlockRole.TITLE).read());
    List<Post> posts = with("Weather", BlockRole.TITLE).post("", "!!! \u2026 ??? \u201c").read();
    assertInstanceOf(NoExperience.class, posts.getFirst());
  }

  @Test
  void aPostWithoutStopsIsReadInBoundedTime() {
    String rant = "i take colchicine not no never 3 mg for 2 years pain gone nausea ".repeat(2_000);
    List<Post> posts = with("Colchicine", BlockRole.TITLE).post("", rant).read();
    assertEquals(1, posts.size());
  }

  @Test
  void oneLetterWrongIsStillTheDrug() {
    assertTrue(Misspellings.differByOne("colchicin", "colchicine"));
    assertTrue(Misspellings.differByOne("colchiicne", "colchicine"));
    assertTrue(Misspellings.differByOne("colchicino", "colchicine"));
    assertFalse(Misspellings.differByOne("colchicine", "colchicine"));
    assertFalse(Misspellings.differByOne("colcicin", "colchicine"));
  }

  @Test
  void everySayingMeansSomethingTheVocabularyKnows() {
    List<String> unknown =
        Lines.of("sayings.tsv").stream()
            .map(Lines::columns)
            .filter(
                columns ->
                    VOCABULARY
                        .concept(
                            org.offlabel.evidence.model.concept.ConceptKind.valueOf(columns.get(1)),
                            columns.get(2))
                        .isEmpty())
            .map(columns -> columns.get(0))
            .toList();
    assertEquals(List.of(), unknown);
  }
}
