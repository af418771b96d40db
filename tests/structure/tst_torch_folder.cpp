// What cmake/torch.cmake says of a LibTorch that it is shown: whole, half installed, of an old ABI, for cards.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestTorchFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWholeOneIsTaken();
    void cardsAreNamed();
    void anOldAbiIsRefused();
    void halfAnInstallationIsRefused_data();
    void halfAnInstallationIsRefused();
    void aFolderWithoutOneIsRefused();

private:
    void write(const QString& name, const QByteArray& content) const {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    // What configuring a project with it says.
    [[nodiscard]] QString configured(int& code) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTorchFolder::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    write("project/CMakeLists.txt",
          "cmake_minimum_required(VERSION 3.22)\nproject(P LANGUAGES NONE)\n"
          "set(CMAKE_SHARED_LIBRARY_SUFFIX .so)\n"
          "include(" TESSERA_SOURCE_DIR "/cmake/torch.cmake)\n");
    write("torch/lib/libtorch_cpu.so", "x");
    write("torch/lib/libc10.so", "_ZN3c105ErrorC1ENSt7__cxx1112basic_stringIcEE");
    write("torch/include/ATen/ATen.h", "");
    write("torch/include/torch/csrc/api/include/torch/version.h",
          "#define TORCH_VERSION_MAJOR 2\n#define TORCH_VERSION_MINOR 9\n#define TORCH_VERSION_PATCH 3\n");
}

QString TestTorchFolder::configured(int& code) const {
    QProcess cmake;
    cmake.setProcessChannelMode(QProcess::MergedChannels);
    cmake.start("cmake", {"-G", "Ninja", "-S", m_folder->filePath("project"), "-B",
                          m_folder->filePath("build"), "-DTESSERA_TORCH=" + m_folder->path()});
    if (!cmake.waitForFinished()) {
        return "cmake did not end";
    }
    code = cmake.exitCode();
    return QString::fromUtf8(cmake.readAll()).simplified();
}

void TestTorchFolder::aWholeOneIsTaken() {
    int code = 1;
    const QString said = configured(code);
    QVERIFY2(code == 0, qPrintable(said));
    QVERIFY2(said.contains("LibTorch 2.9.3 in") && said.contains("for: cpu --"), qPrintable(said));
}

void TestTorchFolder::cardsAreNamed() {
    write("torch/lib/libtorch_cuda.so", "x");
    int code = 1;
    const QString said = configured(code);
    QVERIFY2(code == 0 && said.contains("for: cpu cuda"), qPrintable(said));
}

void TestTorchFolder::anOldAbiIsRefused() {
    write("torch/lib/libc10.so", "_ZN3c105ErrorC1ESs");
    int code = 0;
    const QString said = configured(code);
    QVERIFY(code != 0);
    QVERIFY2(said.contains("has the ABI of before C++11"), qPrintable(said));
}

void TestTorchFolder::halfAnInstallationIsRefused_data() {
    QTest::addColumn<QString>("missing");
    QTest::newRow("a library") << "torch/lib/libc10.so";
    QTest::newRow("headers") << "torch/include/ATen/ATen.h";
}

void TestTorchFolder::halfAnInstallationIsRefused() {
    QFETCH(QString, missing);
    QVERIFY(QFile::remove(m_folder->filePath(missing)));
    int code = 0;
    const QString said = configured(code);
    QVERIFY(code != 0);
    QVERIFY2(said.contains("There is no whole LibTorch") && said.contains(QFileInfo(missing).fileName()),
             qPrintable(said));
}

void TestTorchFolder::aFolderWithoutOneIsRefused() {
    QVERIFY(QDir(m_folder->filePath("torch")).removeRecursively());
    int code = 0;
    const QString said = configured(code);
    QVERIFY(code != 0);
    QVERIFY2(said.contains("There is no whole LibTorch"), qPrintable(said));
}

QTEST_APPLESS_MAIN(TestTorchFolder)
#include "tst_torch_folder.moc"
