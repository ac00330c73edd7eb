package org.easel.ui.dataset.internal.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.stream.IntStream;

import org.easel.core.dataset.BucketRules;
import org.easel.core.dataset.Buckets;
import org.easel.core.project.Kind;
import org.easel.core.project.Project;
import org.easel.core.search.Query;
import org.easel.core.search.QueryException;
import org.easel.core.state.DatasetState;
import org.easel.core.tags.TagIndex;
import org.easel.ui.FolderRef;
import org.junit.jupiter.api.Test;

class ArrangerTest {

	private static final BucketRules RULES = new BucketRules(1024, 256, 2048, 64, true);

	private final TagIndex index = TagIndex.of(DatasetState.of(new Project(Project.VERSION, "p", "p", Kind.STYLE, "", true),
			List.of(Pictures.of("10_cat/b10.png", 1024, 1024, 5), Pictures.of("10_cat/b9.png", 600, 600, 0), Pictures.of("dog/a.png", 2000, 1000, 5),
					Pictures.of("z.png", 512, 300, 3))));

	private Arrangement arrange(String query, FolderRef folder, Grouping grouping, Sorting sorting) throws QueryException {
		return new Arranger(Query.parse(query), folder, grouping, sorting, RULES).arrange(index.state(), () -> index);
	}

	private static List<String> titles(Arrangement arrangement) {
		return arrangement.groups().stream().map(Arrangement.Group::title).toList();
	}

	private static List<String> ids(Arrangement arrangement) {
		return IntStream.range(0, arrangement.size()).mapToObj(place -> arrangement.picture(place).id()).toList();
	}

	@Test
	void foldersHaveTheirRepeatsInTheTitle() throws QueryException {
		var everything = new Arranger(Query.parse(""), FolderRef.ALL, Grouping.FOLDER, Sorting.NAME, RULES);
		var arranged = everything.arrange(index.state(), () -> fail("tags are counted without need"));
		assertEquals(List.of("In no folder", "10_cat – 10 repeats", "dog"), titles(arranged));
		assertEquals(List.of("z.png", "10_cat/b9.png", "10_cat/b10.png", "dog/a.png"), ids(arranged));
		assertEquals(List.of(".", "10_cat", "dog"), arranged.groups().stream().map(Arrangement.Group::folder).toList());
	}

	@Test
	void bestRatedComeFirst() throws QueryException {
		assertEquals(List.of("Rated 5", "Rated 3", "Not rated"), titles(arrange("", FolderRef.ALL, Grouping.RATING, Sorting.NAME)));
	}

	@Test
	void resolutionIsByTheSquareOfTheSameArea() throws QueryException {
		assertEquals(List.of("1024 x 1024 to 1535 x 1535 pixels", "512 x 512 to 767 x 767 pixels", "Below 512 x 512 pixels"),
				titles(arrange("", FolderRef.ALL, Grouping.RESOLUTION, Sorting.NAME)));
	}

	@Test
	void bucketsAreThoseOfTraining() throws QueryException {
		var arranged = arrange("", FolderRef.ALL, Grouping.BUCKET, Sorting.NAME);
		var buckets = new Buckets(RULES);
		for (var group : arranged.groups()) {
			group.pictures().forEach(picture -> assertEquals(group.title(), buckets.assign(picture.size()).bucket().toString()));
		}
		assertEquals(List.of("10_cat/b9.png", "10_cat/b10.png", "z.png", "dog/a.png"), ids(arranged));
	}

	@Test
	void searchAndFolderBothLeaveOut() throws QueryException {
		assertEquals(List.of("10_cat/b10.png"), ids(arrange("rating>=4", new FolderRef("10_cat"), Grouping.NONE, Sorting.NAME)));
		assertEquals(List.of(), ids(arrange("dog -cat", FolderRef.ALL, Grouping.NONE, Sorting.NAME)));
	}

	@Test
	void placesAreFoundByIds() throws QueryException {
		var arranged = arrange("", FolderRef.ALL, Grouping.NONE, Sorting.AREA);
		assertEquals(List.of("dog/a.png", "10_cat/b10.png", "10_cat/b9.png", "z.png"), ids(arranged));
		assertEquals(2, arranged.placeOf("10_cat/b9.png"));
		assertEquals(-1, arranged.placeOf("gone.png"));
	}
}
