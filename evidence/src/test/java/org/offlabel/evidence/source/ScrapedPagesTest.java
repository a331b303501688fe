package org.offlabel.evidence.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Comment;
import org.offlabel.evidence.model.document.Comment.Author;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.Trait;

/** Pages as they look when only their words were saved. */
final class ScrapedPagesTest {

  private static final String MAGAZINE =
      """
      Health A-Z
      Sign up
      Newsletter

      Can Examplol Ease the Pain of Fictitious Neuropathy?

      Medically reviewed by Alex Example, M.D., Ph.D.
      Written by Sam Sample and Robin Placeholder
      Updated on March 4, 2021

      Examplol is a tablet that was first sold for another disease. Some clinics now offer it for nerve pain, although no agency has approved that use.

      A hand holding two tabletsShare on Pinterest
      The tablets come in two strengths.

      What Is Examplol?

      Examplol blocks a receptor that nobody had looked at before. One member of a patients' group said, "I slept through the night for the first time in years," in a survey last year.

      Possible side effects include:

        • Headache
        • Dry mouth

      Who should not take it

      People who take opioids should not take examplol. Doctors check the liver before the first tablet and again after three months.

      Sources
      1. Placeholder AB, Sample C. A trial of examplol in neuropathy. J Invented Med. 2016;12(3):45-52. doi:10.1000/Abc.123. PMID: 12345678
      2. Example, D. E., & Sample, C. (2018). Examplol and sleep: Results of NCT01234567. Fictitious Neurology, 7, 101-110.

      Follow us on Facebook and Twitter
      Alex Example, M.D., Ph.D. is a board-certified physician. Learn more about them here.
      Related Articles
      Nerve pain has many causes, and not all of them can be found with the usual tes...
      Five Questions to Ask About Nerve Pain
      Nerve pain has many causes, and not all of them can be found with the usual tes...
      Thank you for subscribing!
      """;

  @Test
  void aMagazinePageIsToldFromWhatSurroundsIt() {
    Document page = Reading.text(MAGAZINE);

    assertThat(page.metadata().title().map(Noted::value))
        .hasValue("Can Examplol Ease the Pain of Fictitious Neuropathy?");
    assertThat(page.metadata().authors())
        .extracting(Noted::value)
        .containsExactly("Sam Sample", "Robin Placeholder");
    assertThat(page.metadata().reviewers())
        .extracting(Noted::value)
        .containsExactly("Alex Example, M.D., Ph.D.");
    assertThat(page.metadata().updated().map(date -> date.value().iso())).hasValue("2021-03-04");
    assertThat(Reading.having(page, BlockRole.HEADING))
        .containsExactly("What Is Examplol?", "Who should not take it", "Sources");
    assertThat(Reading.having(page, BlockRole.LIST_ITEM)).containsExactly("Headache", "Dry mouth");
    assertThat(Reading.having(page, BlockRole.CAPTION))
        .containsExactly("A hand holding two tablets", "The tablets come in two strengths.");
    assertThat(Reading.having(page, BlockRole.PARAGRAPH)).hasSize(4);
    assertThat(Reading.having(page, BlockRole.CLUTTER)).hasSize(11);
    assertThat(page.comments()).isEmpty();
    assertThat(page.traits()).isEmpty();
    assertThat(page.kind()).isEqualTo(DocumentKind.WEB_PAGE);
  }

  @Test
  void everySpanHoldsTheWordsItWasReadFrom() {
    Document page = Reading.text(MAGAZINE);
    for (Noted<String> author : page.metadata().authors()) {
      assertThat(author.span().of(page.text())).isEqualTo(author.value());
    }
    assertThat(page.metadata().updated().orElseThrow().span().of(page.text()))
        .isEqualTo("March 4, 2021");
  }

  @Test
  void referencesAreReadInBothManners() {
    Document page = Reading.text(MAGAZINE);
    assertThat(page.references()).hasSize(2);
    assertThat(page.references().get(0))
        .satisfies(
            first -> {
              assertThat(first.authors()).containsExactly("Placeholder", "Sample");
              assertThat(first.title()).hasValue("A trial of examplol in neuropathy");
              assertThat(first.journal()).hasValue("J Invented Med");
              assertThat(first.year()).hasValue(2016);
              assertThat(first.identifiers())
                  .extracting(each -> each.value())
                  .containsExactly("12345678", "10.1000/abc.123");
            });
    assertThat(page.references().get(1))
        .satisfies(
            second -> {
              assertThat(second.authors()).containsExactly("Example", "Sample");
              assertThat(second.title()).hasValue("Examplol and sleep: Results of NCT01234567");
              assertThat(second.journal()).hasValue("Fictitious Neurology");
              assertThat(second.year()).hasValue(2018);
            });
  }

  @Test
  void aPageThatBeginsWithProseHasNoTitle() {
    Document page =
        Reading.text(
            """
            Examplol is sometimes given for nerve pain, and this page looks at what is known about that use.

            Reactions that were seen at twice that strength include:

            People who drink alcohol every day should tell their doctor before they start the tablets.
            """);
    assertThat(page.metadata().title()).isEmpty();
    assertThat(page.trait(Trait.Kind.ANNOUNCED_LIST_MISSING)).isPresent();
  }

  private static final String BLOG =
      """
      My year with examplol research

      By Robin Placeholder on 5 June 2019

      I write about medicines that nobody advertises. This spring I read all eleven papers on examplol and spoke with two of their authors.

      The short version is that the trials are small, and that the better ones found less.

      3 thoughts on “My year with examplol research”

      Dana says:
      June 6, 2019 at 9:14 am
      I have taken it for two years and my hands no longer burn at night.

      The first month was hard, though.
      Reply
      Robin Placeholder says:
      June 7, 2019 at 8:00 am
      Thank you for sharing that, Dana.
      Reply
      Kim says:
      June 9, 2019 at 11:02 pm
      It did nothing for me.
      Reply

      Leave a Reply
      Your email address will not be published. Required fields are marked *
      Post Comment
      """;

  @Test
  void labelledCommentsCarryTheirNamesAndKeepTheirParagraphsTogether() {
    Document page = Reading.text(BLOG);
    assertThat(page.metadata().published().map(date -> date.value().iso())).hasValue("2019-06-05");
    assertThat(page.comments())
        .extracting(Comment::name)
        .containsExactly(Optional.of("Dana"), Optional.of("Robin Placeholder"), Optional.of("Kim"));
    assertThat(page.comments())
        .extracting(Comment::author)
        .containsExactly(Author.READER, Author.ARTICLE_AUTHOR, Author.READER);
    assertThat(page.comments().getFirst().span().of(page.text()))
        .startsWith("I have taken it")
        .endsWith("was hard, though.");
    assertThat(Reading.having(page, BlockRole.PARAGRAPH)).hasSize(2);
    assertThat(page.blocks().stream().filter(b -> b.role() == BlockRole.COMMENT).map(Block::span))
        .containsExactlyElementsOf(page.comments().stream().map(Comment::span).toList());
  }

  private static final String THREAD_WITHOUT_HEADING =
      """
      Examplol, a Forgotten Tablet

      examplol for fictitious neuropathy

      Two small studies of examplol came out in one spring, and the subject then went quiet for a decade.

      The studies
      One study of 24 people lasted eight weeks. They slept better on examplol than on placebo, but their pain was the same.

      Does examplol help you at night? Tell us about your nights in the comments below.

      Placeholder AB et al. A pilot trial of examplol in neuropathy. Journal of Invented Medicine 2008 Sep; 14(8): 1076-83
      Sample C. Examplol and sleep. Fictitious Neurology 2010 Aug; 16(8): 964-69


      My clinic does not stock it and my pharmacist shrugs. My pain keeps me awake.
      Dana: Sorry to hear that. Good luck with the next pharmacy.
      I've been on it for 18 months, 3 mg at night, and I walk my dog again.
      Thanks, Kim, it is good to hear that your dog is happy too.
      Is the powder any better than my capsules? They taste of chalk.
      Lou: Nobody has compared them. You might ask the people who make yours.
      Hi Lou, I take 4 mg as a powder in jam and I have slept well since April. Best wishes Toni
      It did nothing for my legs, and I had bad dreams for a month.
      """;

  @Test
  void aThreadWithoutHeadingIsFoundAfterTheReferences() {
    Document page = Reading.text(THREAD_WITHOUT_HEADING);
    assertThat(page.references()).hasSize(2);
    assertThat(page.comments()).hasSize(8);
    assertThat(Reading.comments(page, Author.ARTICLE_AUTHOR)).hasSize(3);
    assertThat(page.comments().get(6).author()).isEqualTo(Author.READER);
    assertThat(page.comments().get(6).name()).hasValue("Toni");
    assertThat(page.kind()).isEqualTo(DocumentKind.WEB_PAGE);
    assertThat(Reading.having(page, BlockRole.HEADING)).containsExactly("The studies");
    assertThat(Reading.having(page, BlockRole.CAPTION)).hasSize(1);
  }

  @Test
  void theSameThreadIsFoundWithoutReferencesToo() {
    String text =
        THREAD_WITHOUT_HEADING
            .lines()
            .filter(line -> !line.contains("et al.") && !line.startsWith("Sample C."))
            .reduce("", (all, line) -> all + line + "\n");
    assertThat(Reading.text(text).comments()).hasSize(8);
  }

  @Test
  void aForumIsMadeOfPosts() {
    Document page =
        Reading.text(
            """
            Examplol and vivid dreams

            A Neuropathy Member

            Has anybody else had strange dreams on examplol? I take 3 mg at nine in the evening.

            October 1
            A Neuropathy Member

            Mine went away after two weeks. I take it in the morning now.

            October 2
            3 likes
            u/placeholder_77 • 2 yr. ago
            I had to stop because of them.
            """);
    assertThat(page.kind()).isEqualTo(DocumentKind.FORUM);
    assertThat(page.comments()).hasSize(3);
    assertThat(page.comments().getLast().name()).hasValue("u/placeholder_77");
  }

  @Test
  void aBoardWithItsMarksIsReadToo() {
    Document page =
        Reading.text(
            """
            Can examplol help my neuropathy? — An Invented Board

            Postby placeholder12 » Tue Mar 04, 2014 9:12 pm
            I was diagnosed in 2010 and my doctor wrote me a prescription for examplol 3 mg.
            Does anyone know it?
            Posts: 3
            Joined: Sun Mar 02, 2014

            Postby sample_99 » Wed Mar 05, 2014 7:01 am
            I took it for six months. My sleep got better but nothing else changed.
            Posts: 1201
            """);
    assertThat(page.kind()).isEqualTo(DocumentKind.FORUM);
    assertThat(page.comments())
        .extracting(Comment::name)
        .containsExactly(Optional.of("placeholder12"), Optional.of("sample_99"));
  }

  @Test
  void aListThatLostItsMarksIsStillAList() {
    Document page =
        Reading.text(
            """
            Examplol Tablets

            Do not take examplol with opioids, including:
            codeine
            morphine

            Interactions

            Tell your doctor about every medicine that you take, also those that need no prescription.
            """);
    assertThat(Reading.having(page, BlockRole.LIST_ITEM)).containsExactly("codeine", "morphine");
    assertThat(Reading.having(page, BlockRole.HEADING)).containsExactly("Interactions");
    assertThat(page.traits()).isEmpty();
  }

  @Test
  void linesBrokenAtAFixedWidthAreOneParagraph() {
    Document page =
        Reading.text(
            """
            Examplol in fictitious neuropathy
            =================================

            Background: Nerve pain is common in fictitious neuropathy, and few
            medicines help. Examplol has been suggested for it because it acts
            on a receptor that was found in nerves.

            Methods: We gave examplol or placebo to 24 people for eight weeks
            each, in random order. The primary outcome was pain on a scale from
            0 to 10.

            Results: Pain did not differ (p = 0.40). Sleep improved by 1.2
            points.

            Conclusions: Larger trials are needed before examplol can be given
            outside of studies.
            """);
    assertThat(Reading.having(page, BlockRole.PARAGRAPH)).hasSize(4);
    assertThat(page.metadata().title().map(Noted::value))
        .hasValue("Examplol in fictitious neuropathy");
    assertThat(page.kind()).isEqualTo(DocumentKind.ARTICLE);
  }

  @Test
  void aPatientsOwnArticleIsNoThread() {
    Document page =
        Reading.text(
            """
            How I Learned to Sleep Again

            By Robin Placeholder

            I was diagnosed nine years ago, and for most of that time I did not sleep more than four hours.

            My doctor suggested examplol last spring. I was not sure that I wanted another tablet.

            I started with one milligram and I slept badly for a week. Then my nights became quiet.

            I still have pain in my feet, but I no longer dread the evening.
            """);
    assertThat(page.comments()).isEmpty();
    assertThat(Reading.having(page, BlockRole.PARAGRAPH)).hasSize(4);
  }

  @Test
  void speakersBeforeAColonAreNotPeopleBeingAnswered() {
    Document page =
        Reading.text(
            """
            Examplol may help some people with nerve pain, and this page collects what its readers wrote.

            Comments

            Dana: I have taken it for two years.
            Kim: Thank you for sharing, Dana. You might ask your doctor about the dose.
            Lou: It did nothing for me.
            """);
    assertThat(page.comments()).extracting(Comment::author).containsOnly(Author.READER);
    assertThat(page.comments())
        .extracting(Comment::name)
        .containsExactly(Optional.of("Dana"), Optional.of("Kim"), Optional.of("Lou"));
  }
}
