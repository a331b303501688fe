package org.offlabel.metaanalysis.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.Measure;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class NetworkPictureTest {

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static NetworkPicture diabetes() {
    return NetworkPicture.of(DiabetesTrials.published().differences());
  }

  @Test
  void treatmentsAreNodesAndComparedPairsAreEdges() throws Exception {
    Document svg = parsed(diabetes().svg());
    assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(10);
    assertThat(svg.getElementsByTagName("line").getLength()).isEqualTo(15);
    assertThat(diabetes().edges())
        .contains(
            new NetworkPicture.Edge("placebo", "rosiglitazone", 6),
            new NetworkPicture.Edge("metformin", "placebo", 4),
            new NetworkPicture.Edge("acarbose", "metformin", 1));
  }

  @Test
  void sizesFollowParticipantsWhereTheyAreKnown() {
    assertThat(diabetes().sizedBy()).isEqualTo(NetworkPicture.Size.PARTICIPANTS);
    assertThat(diabetes().nodes()).contains(new NetworkPicture.Node("acarbose", 31 + 41 + 36));
    NetworkPicture studies =
        NetworkPicture.of(
            NetworkData.ofContrasts(
                Measure.GENERIC, DiabetesTrials.published().differences().contrasts()));
    assertThat(studies.sizedBy()).isEqualTo(NetworkPicture.Size.STUDIES);
    assertThat(studies.nodes()).contains(new NetworkPicture.Node("acarbose", 3));
  }

  @Test
  void aThickerLineMeansMoreStudies() throws Exception {
    Document svg = parsed(diabetes().svg());
    double most = 0;
    String thickest = "";
    for (int i = 0; i < svg.getElementsByTagName("line").getLength(); i++) {
      Element line = (Element) svg.getElementsByTagName("line").item(i);
      double width = Double.parseDouble(line.getAttribute("stroke-width"));
      if (width > most) {
        most = width;
        thickest = line.getTextContent();
      }
    }
    assertThat(thickest).isEqualTo("placebo with rosiglitazone in 6 studies");
  }

  @Test
  void screenReadersAreToldTheWholeNetwork() throws Exception {
    Element root = parsed(diabetes().svg()).getDocumentElement();
    assertThat(root.getAttribute("role")).isEqualTo("img");
    String[] ids = root.getAttribute("aria-labelledby").split(" ", -1);
    assertThat(root.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Network of 10 treatments");
    Element description = (Element) root.getElementsByTagName("desc").item(0);
    assertThat(ids).containsExactly(root.getAttribute("id") + "-t", description.getAttribute("id"));
    assertThat(description.getTextContent())
        .contains("acarbose (108 participants)")
        .contains("metformin with placebo in 4 studies");
  }

  @Test
  void namesCannotBreakTheMarkup() throws Exception {
    NetworkPicture hostile =
        NetworkPicture.of(
            NetworkData.ofContrasts(
                Measure.GENERIC,
                List.of(
                    new Contrast("S1", "<script>&\"\u0001", "a name of rather many words", 1, 1))));
    Document svg = parsed(hostile.svg());
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(svg.getDocumentElement().getTextContent()).contains("<script>&\"");
    assertThat(svg.getElementsByTagName("tspan").getLength()).isEqualTo(3);
  }

  @Test
  void theOrderOfStudiesChangesNothing() {
    NetworkData data = DiabetesTrials.published().differences();
    NetworkData reversed =
        new NetworkData(
            data.measure(), data.contrasts().reversed(), data.participants(), data.notes());
    assertThat(NetworkPicture.of(reversed).svg()).isEqualTo(NetworkPicture.of(data).svg());
  }

  @Test
  void aNetworkWithoutStudiesIsAnEmptyPicture() throws Exception {
    NetworkPicture empty = NetworkPicture.of(NetworkData.ofContrasts(Measure.GENERIC, List.of()));
    assertThat(parsed(empty.svg()).getElementsByTagName("circle").getLength()).isZero();
  }
}
