#include "core/job/record/job_folder.h"

#include "core/base/error.h"
#include "core/files/file_sync.h"
#include "core/files/unfinished_name.h"
#include "core/media/output/segment_writer.h"
#include "tests/support/frames.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <optional>

#include <unistd.h>

using namespace tessera;
using namespace tessera::job;
using namespace tessera::tests;

namespace {

namespace fs = std::filesystem;

JobRecord someJob() {
    JobRecord record;
    record.spec.input = "/in.mkv";
    record.spec.output = "/out.mkv";
    record.versions = recordVersions();
    record.input.ends = std::string(64, '0');
    record.times = {Rational(1, 25), {0, 1}};
    record.segmentEnds = {3};
    return record;
}

}  // namespace

class TestJobFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_dir.emplace();
        m_path = (m_dir->path() + "/job").toStdString();
    }

    void aClosedSegmentIsKnownAgain() {
        {
            JobFolder folder = JobFolder::create(m_path, JobFolder::Use::Alone);
            folder.begin(someJob());
            const SegmentRecord closed = folder.close(written(folder, 4), recordOf(4));
            QCOMPARE(closed.file.size(), 27U);
            QVERIFY(folder.isIntact(closed));
        }
        const JobFolder again = JobFolder::open(m_path, JobFolder::Use::Shared);
        QVERIFY(again.segment(4));
        QVERIFY(!again.segment(3));
        QCOMPARE(again.segment(4)->frames, 3);
    }

    void damageIsSeen() {
        JobFolder folder = JobFolder::create(m_path, JobFolder::Use::Alone);
        const SegmentRecord closed = folder.close(written(folder, 0), recordOf(0));
        QFile file(QString::fromStdString(folder.fileOf(closed).string()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 3));
        QVERIFY(file.putChar('?'));
        file.close();
        QVERIFY(folder.segment(0));
        QVERIFY(!folder.isIntact(*folder.segment(0)));
        folder.forget(0);
        QVERIFY(!folder.segment(0));
    }

    void aFileWithFewerFramesIsNotClosed() {
        JobFolder folder = JobFolder::create(m_path, JobFolder::Use::Alone);
        SegmentRecord record = recordOf(0);
        record.frames = 4;
        QVERIFY_THROWS_EXCEPTION(Error, (void)folder.close(written(folder, 0), record));
        QVERIFY(!folder.segment(0));
    }

    void theFirstOfTwoCounts() {
        JobFolder one = JobFolder::create(m_path, JobFolder::Use::Shared);
        JobFolder two = JobFolder::create(m_path, JobFolder::Use::Shared);
        const SegmentRecord first = one.close(written(one, 0, 1), recordOf(0));
        const SegmentRecord second = two.close(written(two, 0, 2), recordOf(0));  // other bytes
        QVERIFY(first == second);
        QVERIFY(one.isIntact(first));
        QCOMPARE(filesLike("*.nut"), 1);
        const SegmentRecord third = two.close(written(two, 0, 1), recordOf(0));  // the same bytes
        QVERIFY(first == third);
        QVERIFY(one.isIntact(first));
    }

    void onlyOneWorksAlone() {
        {
            const JobFolder shared = JobFolder::create(m_path, JobFolder::Use::Shared);
            const JobFolder other = JobFolder::create(m_path, JobFolder::Use::Shared);
            QVERIFY_THROWS_EXCEPTION(Error, (void)JobFolder::create(m_path, JobFolder::Use::Alone));
        }
        const JobFolder alone = JobFolder::create(m_path, JobFolder::Use::Alone);
        QVERIFY_THROWS_EXCEPTION(Error, (void)JobFolder::create(m_path, JobFolder::Use::Shared));
    }

    void linksToElsewhereAreNotFollowed() {
        JobFolder folder = JobFolder::create(m_path, JobFolder::Use::Alone);
        folder.begin(someJob());
        const SegmentRecord closed = folder.close(written(folder, 0), recordOf(0));
        const fs::path file = folder.fileOf(closed);
        const fs::path elsewhere = m_path.parent_path() / "elsewhere.nut";
        fs::rename(file, elsewhere);
        fs::create_symlink(elsewhere, file);
        QVERIFY(!folder.segment(0));
        fs::rename(m_path / "job.json", m_path.parent_path() / "job.json");
        fs::create_symlink(m_path.parent_path() / "job.json", m_path / "job.json");
        QVERIFY(!JobFolder::holdsJob(m_path));
        folder.remove();
        QVERIFY(fs::exists(elsewhere));
    }

    void namesToComeCannotBeGuessed() {
        const JobFolder folder = JobFolder::create(m_path, JobFolder::Use::Alone);
        QVERIFY(folder.unfinishedFile(0) != folder.unfinishedFile(0));
        QVERIFY(files::unfinishedName(m_path / "job.json") != files::unfinishedName(m_path / "job.json"));
    }

    void aFolderWithOtherThingsIsNotTaken() {
        QVERIFY(QDir().mkdir(QString::fromStdString(m_path.string())));
        std::ofstream(m_path / "output.json") << "precious";
        QVERIFY_THROWS_EXCEPTION(Error, (void)JobFolder::create(m_path, JobFolder::Use::Alone));
        JobFolder::sweep(m_path);
        QVERIFY(fs::exists(m_path / "output.json"));
        QVERIFY(!fs::exists(m_path / "lock"));
        fs::remove(m_path / "output.json");
        QVERIFY(!JobFolder::holdsJob(JobFolder::create(m_path, JobFolder::Use::Alone).path()));
    }

    void whatIsNotTheJobsStays() {
        JobFolder folder = JobFolder::create(m_path, JobFolder::Use::Alone);
        folder.begin(someJob());
        (void)folder.close(written(folder, 0), recordOf(0));
        for (const char* name : {"holiday.nut", "000001.txt", "job.json.bak"}) {
            QFile file(QString::fromStdString((m_path / name).string()));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        folder.remove();
        QCOMPARE(QDir(QString::fromStdString(m_path.string())).entryList(QDir::Files),
                 (QStringList{"000001.txt", "holiday.nut", "job.json.bak"}));
    }

    // Killed at any moment while the folder of a job that is done is removed: it is known to be done, or there is none.
    void aJobThatIsDoneIsNeverForgottenHalf() {
        const fs::path output = m_path.parent_path() / "out.mkv";
        std::ofstream(output) << "the finished file";
        std::optional<JobFolder> folder(JobFolder::create(m_path, JobFolder::Use::Alone));
        folder->begin(someJob());
        (void)folder->close(written(*folder, 0), recordOf(0));
        folder->announceOutput(files::identifyFile(output));
        QVERIFY(folder->announced(output));
        // As after a kill between the last step but one and the last.
        fs::rename(m_path / "job.json", m_path / "output.json");
        QVERIFY(!JobFolder::holdsJob(m_path));
        JobFolder::sweep(m_path);
        QVERIFY(fs::exists(m_path));  // its owner is still at work
        folder.reset();
        JobFolder::sweep(m_path);
        QVERIFY(!fs::exists(m_path));
        QVERIFY(fs::exists(output));
    }

    void piecesWithoutAJobBelongToNothing() {
        {
            JobFolder folder = JobFolder::create(m_path, JobFolder::Use::Alone);
            folder.begin(someJob());
            (void)folder.close(written(folder, 0), recordOf(0));
        }
        fs::remove(m_path / "job.json");
        JobFolder folder = JobFolder::create(m_path, JobFolder::Use::Alone);
        folder.begin(someJob());
        QVERIFY(!folder.segment(0));
        QVERIFY_THROWS_EXCEPTION(Error, folder.begin(someJob()));
    }

    void theFirstPlanOfTilesCounts() {
        JobFolder folder = JobFolder::create(m_path, JobFolder::Use::Alone);
        QVERIFY(!folder.tiles());
        const tiling::TileShape first{512, 512, 64};
        QVERIFY(folder.fixTiles(first) == first);
        QVERIFY(folder.fixTiles({256, 256, 64}) == first);
        QCOMPARE(folder.fixPrecision(""), std::string());
        QCOMPARE(folder.fixPrecision("fp16"), std::string("fp16"));
        QCOMPARE(folder.fixPrecision("fp32"), std::string("fp16"));
        QCOMPARE(folder.fixPrecision(""), std::string("fp16"));
    }

    void longNamesStillHaveAFolder() {
        JobSpec spec;
        spec.output = "/films/" + std::string(251, 'n') + ".mkv";
        QVERIFY(JobFolder::pathFor(spec).filename().string().size() <= 255);
        spec.output = "/films/holiday.mkv";
        QCOMPARE(JobFolder::pathFor(spec), fs::path("/films/.holiday.mkv.tessera"));
    }

private:
    static SegmentRecord recordOf(int index) {
        SegmentRecord record;
        record.index = index;
        record.frames = 3;
        return record;
    }

    static fs::path written(const JobFolder& folder, int index, int shade = 0) {
        const fs::path path = folder.unfinishedFile(index);
        media::EncoderOptions options;
        options.codec = "ffv1";
        const auto frame = [shade](std::int64_t pts) {
            media::FramePtr picture = media::makeVideoFrame({64, 64}, AV_PIX_FMT_GRAY8);
            for (int y = 0; y < 64; ++y) {
                std::memset(picture->data[0] + y * picture->linesize[0], shade * 10 + y, 64);
            }
            return frameOf(std::move(picture), pts);
        };
        media::SegmentWriter writer(path, frame(0), Rational(1, 25), Rational(25), options);
        for (int i = 0; i < 3; ++i) {
            writer.write(frame(i));
        }
        (void)writer.finish();
        return path;
    }

    int filesLike(const char* pattern) const {
        return static_cast<int>(QDir(QString::fromStdString(m_path.string())).entryList({pattern}).size());
    }

    std::optional<QTemporaryDir> m_dir;
    fs::path m_path;
};

QTEST_APPLESS_MAIN(TestJobFolder)
#include "tst_job_folder.moc"
