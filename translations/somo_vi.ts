<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>  column “%1”: %2 rows with a date after tomorrow or before 2000, such as %3; please look</source>
        <translation>  cột “%1”: %2 dòng có ngày sau ngày mai hoặc trước năm 2000, như %3; hãy xem lại</translation>
    </message>
    <message>
        <source>The ledger of a period, cut by one thing or two.</source>
        <translation>Sổ cái của một kỳ, chia theo một hoặc hai chiều.</translation>
    </message>
    <message>
        <source>A metric as a series over time.</source>
        <translation>Một chỉ số theo thời gian.</translation>
    </message>
    <message>
        <source>Makes a book; --demo fills it with a lively sample team.</source>
        <translation>Tạo một sổ; --demo đổ vào đó một đội mẫu sinh động.</translation>
    </message>
    <message>
        <source>Made the book “%1” in %2.</source>
        <translation>Đã tạo sổ “%1” tại %2.</translation>
    </message>
    <message>
        <source>The book&apos;s settings with their standard values.</source>
        <translation>Các cài đặt của sổ cùng giá trị mặc định.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Mặc định</translation>
    </message>
    <message>
        <source>Changes one setting of the book; “settings” lists the keys.</source>
        <translation>Đổi một cài đặt của sổ; “settings” liệt kê các khóa.</translation>
    </message>
    <message>
        <source>Set %1 to %2.</source>
        <translation>Đã đặt %1 thành %2.</translation>
    </message>
    <message>
        <source>Nothing changed: %1 was so already.</source>
        <translation>Không có gì thay đổi: %1 vốn đã như vậy.</translation>
    </message>
    <message>
        <source>Rebuilds everything derived and compares; exit 1 where something differs.</source>
        <translation>Tính lại mọi thứ suy ra và so sánh; mã thoát 1 nếu có chỗ khác.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Khác ở gì</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>The book is sound.</source>
        <translation>Sổ lành lặn.</translation>
    </message>
    <message>
        <source>Wrote the copy %1.</source>
        <translation>Đã ghi bản sao %1.</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>Đã phục hồi %1.</translation>
    </message>
    <message>
        <source>Restored %1. What stood there is kept as %2.</source>
        <translation>Đã phục hồi %1. Sổ trước đó được giữ lại tại %2.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Đã hoàn tác: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Đã làm lại: %1.</translation>
    </message>
    <message>
        <source>A whole book between file and server, trail and all, verified.</source>
        <translation>Chép trọn một sổ giữa tệp và máy chủ, cả nhật ký, có đối chiếu.</translation>
    </message>
    <message>
        <source>Copied %1 to %2.</source>
        <translation>Đã chép %1 sang %2.</translation>
    </message>
    <message>
        <source>Wrote %1 rows to %2.</source>
        <translation>Đã ghi %1 dòng vào %2.</translation>
    </message>
    <message>
        <source>%1: %2 rows read as %3</source>
        <translation>%1: đọc %2 dòng theo %3</translation>
    </message>
    <message>
        <source>  added: %1</source>
        <translation>  thêm: %1</translation>
    </message>
    <message>
        <source>  changed: %1</source>
        <translation>  đổi: %1</translation>
    </message>
    <message>
        <source>  unchanged: %1</source>
        <translation>  giữ nguyên: %1</translation>
    </message>
    <message>
        <source>  corrected by hand and kept: %1</source>
        <translation>  đã sửa tay và được giữ: %1</translation>
    </message>
    <message>
        <source>  rows skipped: %1</source>
        <translation>  dòng bỏ qua: %1</translation>
    </message>
    <message>
        <source>… %1 problems in all; --errors FILE.csv writes them into a file.</source>
        <translation>… tất cả %1 chỗ; --errors TỆP.csv ghi chúng vào một tệp.</translation>
    </message>
    <message>
        <source>Nothing was written. Mend the file, or leave these rows out with --on-error skip.</source>
        <translation>Chưa ghi gì. Sửa tệp, hoặc bỏ các dòng này bằng --on-error skip.</translation>
    </message>
    <message>
        <source>  a trial: nothing was written</source>
        <translation>  chạy thử: chưa ghi gì</translation>
    </message>
    <message>
        <source>  older than the file before it, which reached %1</source>
        <translation>  cũ hơn tệp trước, tệp ấy đến %1</translation>
    </message>
    <message>
        <source>  new people, to be looked at: %1</source>
        <translation>  người mới, cần xem lại: %1</translation>
    </message>
    <message>
        <source>  completed orders that the file cancels, taken as returned: %1</source>
        <translation>  đơn đã hoàn tất mà tệp hủy, được tính là trả hàng: %1</translation>
    </message>
    <message>
        <source>  column “%1”: day and month could be either way round (%2)</source>
        <translation>  cột “%1”: ngày và tháng có thể hiểu hai cách (%2)</translation>
    </message>
    <message>
        <source>  column “%1”: %2 values not found in the other file, such as “%3”</source>
        <translation>  cột “%1”: %2 giá trị không có trong tệp kia, ví dụ “%3”</translation>
    </message>
    <message>
        <source>  column “%1” is not a field and was left aside</source>
        <translation>  cột “%1” không phải trường nào, đã để qua</translation>
    </message>
    <message>
        <source>What was imported when; “undo N” takes one import back whole.</source>
        <translation>Đã nhập gì lúc nào; “undo N” hoàn tác trọn một lần nhập.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Mẫu nhập</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>Import %1 is taken back.</source>
        <translation>Đã hoàn tác lần nhập %1.</translation>
    </message>
    <message>
        <source>The profile “%1” for %2 is sound.</source>
        <translation>Mẫu nhập “%1” cho %2 dùng được.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>cả đội</translation>
    </message>
    <message>
        <source>Targets with what was reached, scores, pace, and whether the targets are right. A day is gone when it is over; --as-of moves the pace, not the figures.</source>
        <translation>Mục tiêu và mức đạt, điểm, nhịp, và mục tiêu có đúng không. Ngày chỉ tính là đã qua khi đã hết; --as-of dời nhịp, không dời số liệu.</translation>
    </message>
    <message>
        <source>Score of %1: %2</source>
        <translation>Điểm của %1: %2</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Của ai</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Thực tế</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Nhịp đều</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Is the target right?</source>
        <translation>Xét mục tiêu</translation>
    </message>
    <message>
        <source>The targets of the book.</source>
        <translation>Các mục tiêu của sổ.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>A report as .pdf, .html, .xlsx, .csv or .txt by the file&apos;s ending; without -o as text. The team edition leaves out pay, income and gross profit.</source>
        <translation>Báo cáo dạng .pdf, .html, .xlsx, .csv hoặc .txt theo đuôi tệp; không có -o thì ra chữ. Bản cho cả đội không có lương, thu nhập và lãi gộp.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Đã ghi %1.</translation>
    </message>
    <message>
        <source>PLACE is a .somo file or postgresql://user@host/database; SOMO_BOOK may name it too. COMMAND --help says more.
Exit codes: 0 done, 1 could not be done, 2 the call&apos;s words are off, 3 input refused and nothing written, 4 done with rows skipped.
</source>
        <translation>PLACE là tệp .somo hoặc postgresql://người@máy/sổ; cũng có thể đặt trong SOMO_BOOK. COMMAND --help cho biết thêm.
Mã thoát: 0 xong, 1 không làm được, 2 câu lệnh chưa đúng, 3 dữ liệu bị từ chối và chưa ghi gì, 4 xong nhưng có dòng bỏ qua.
</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ví dụ: %1</translation>
    </message>
    <message>
        <source>Customers, orders, products and people by what their names, codes or phones begin with; marks don’t matter.</source>
        <translation>Tìm khách, đơn, hàng và người theo phần đầu của tên, mã hoặc số điện thoại; không cần dấu.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Không tìm thấy gì.</translation>
    </message>
    <message>
        <source>%1 entries:</source>
        <translation>%1 mục:</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Nơi lưu</translation>
    </message>
    <message>
        <source>in the book</source>
        <translation>trong sổ</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>có sẵn</translation>
    </message>
    <message>
        <source>  no rows stand below the headers; is it the right file, or the right sheet of it?</source>
        <translation>  dưới dòng tiêu đề không có dòng nào; có đúng tệp, đúng trang tính không?</translation>
    </message>
    <message>
        <source>  column “%1”: %2 amounts have more decimals than the book&apos;s currency and are rounded, such as %3; if the point parts thousands, say so in a profile (&quot;decimal&quot;:&quot;,&quot;)</source>
        <translation>  cột “%1”: %2 số tiền có nhiều số lẻ hơn đồng tiền của sổ nên được làm tròn, ví dụ %3; nếu dấu chấm là dấu phân cách hàng nghìn thì ghi &quot;decimal&quot;:&quot;,&quot; trong mẫu nhập</translation>
    </message>
    <message>
        <source>Gross profit leaves out %1 lines whose cost isn&apos;t known.</source>
        <translation>Lãi gộp chưa tính %1 dòng chưa biết giá vốn.</translation>
    </message>
    <message>
        <source>  orders such as “%1” are in the book already, from another source (%2); if these are the same, they count twice: leave the file out, or take its import back with “imports undo”</source>
        <translation>  những đơn như “%1” đã có trong sổ, từ một nguồn khác (%2); nếu là cùng đơn thì chúng bị tính hai lần: hãy bỏ tệp này ra, hoặc hoàn tác lần nhập bằng “imports undo”</translation>
    </message>
    <message>
        <source>  nothing was written, as another one of the files is refused</source>
        <translation>  chưa ghi gì, vì một tệp khác trong số này bị từ chối</translation>
    </message>
    <message>
        <source>  and %1 more columns</source>
        <translation>  và %1 cột nữa</translation>
    </message>
    <message>
        <source>“imports undo %1 --force” takes it back and loses those changes.</source>
        <translation>“imports undo %1 --force” hoàn tác lần nhập này và bỏ luôn các thay đổi đó.</translation>
    </message>
    <message>
        <source>The book has it already.</source>
        <translation>Sổ đã có đúng bản này.</translation>
    </message>
    <message>
        <source>The policy %1, version %2, is sound.</source>
        <translation>Chính sách %1, bản %2, hợp lệ.</translation>
    </message>
    <message>
        <source>The policy %1, version %2, is in the book already; nothing was changed.</source>
        <translation>Chính sách %1, bản %2, đã có trong sổ; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The policy %1, version %2, is in force: %3.</source>
        <translation>Chính sách %1, bản %2, đã có hiệu lực: %3.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Dùng để làm gì</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Chính sách</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Bản</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bên trả</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Dành cho</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>No policy in force covers this person in that period, so no commission is earned.</source>
        <translation>Kỳ ấy không có chính sách hiệu lực nào dành cho người này, nên không có hoa hồng.</translation>
    </message>
    <message>
        <source>No policy in force pays by this kind of period.</source>
        <translation>Không có chính sách hiệu lực nào trả theo loại kỳ này.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Hoa hồng</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>Thưởng</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Điều chỉnh</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Mang sang</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Được trả</translation>
    </message>
    <message>
        <source>Pay now %1, then %2: a difference of %3. Nothing was written.</source>
        <translation>Nay được trả %1, khi ấy %2: chênh lệch %3. Chưa ghi gì cả.</translation>
    </message>
    <message>
        <source>%1, %2: %3 before, %4 now.</source>
        <translation>%1, %2: trước %3, nay %4.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tiền</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>No bonus was given by hand.</source>
        <translation>Chưa có khoản thưởng ghi tay nào.</translation>
    </message>
    <message>
        <source>Bonuses given by hand, each with its reason; they stand on the statement of the period of their day.</source>
        <translation>Các khoản thưởng ghi tay, mỗi khoản có lý do; nằm trên sao kê của kỳ chứa ngày thưởng.</translation>
    </message>
    <message>
        <source>Calculates, approves and closes a period: its statements are frozen.</source>
        <translation>Tính, duyệt và khóa một kỳ: các sao kê được giữ nguyên từ đó.</translation>
    </message>
    <message>
        <source>Statements of commission, and a period&apos;s way from open to closed.</source>
        <translation>Sao kê hoa hồng, và đường đi của một kỳ từ đang mở đến đã khóa.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Sao kê</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sổ này</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>%1: no column is recognised as %2. The columns are: %3. Name them with --map &quot;order=HEADING,amount=HEADING&quot;.</source>
        <translation>%1: không nhận ra cột nào là %2. Các cột gồm: %3. Chỉ ra chúng bằng --map &quot;order=TÊN CỘT,amount=TÊN CỘT&quot;.</translation>
    </message>
    <message>
        <source>… %1 problems in all.</source>
        <translation>… tất cả %1 chỗ không đọc được.</translation>
    </message>
    <message>
        <source>Nothing was matched.</source>
        <translation>Chưa đối chiếu gì cả.</translation>
    </message>
    <message>
        <source>A statement that was received (csv, xlsx) beside one&apos;s own orders and the agreed policy: what agrees, differs, or is missing here or there. --rounding lets one unit pass; nothing is written into the book.</source>
        <translation>Sao kê nhận được (csv, xlsx) bên cạnh đơn của mình và chính sách đã thỏa thuận: dòng nào khớp, lệch, thiếu ở sổ hay thiếu ở sao kê. --rounding cho qua chênh lệch một đơn vị; không ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>The pay summary for payroll as .xlsx, .csv, .html, .pdf or .txt by the file&apos;s ending; without -o as text.</source>
        <translation>Bảng tổng hợp trả lương thành .xlsx, .csv, .html, .pdf hoặc .txt theo đuôi tệp; không có -o thì in ra chữ.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>No questions.</source>
        <translation>Không có câu hỏi nào.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>còn mở</translation>
    </message>
    <message>
        <source>Files a question beside a line of a statement (calculation, data, credit or meaning). It never keeps a period from being closed.</source>
        <translation>Đặt một câu hỏi cạnh một dòng của sao kê hoa hồng (calculation, data, credit hoặc meaning). Câu hỏi không bao giờ cản việc khóa kỳ.</translation>
    </message>
    <message>
        <source>Answers a question: corrected, explained, unchanged or withdrawn; answer and outcome stay with the line. “--reopen” opens it again, and what is added joins it.</source>
        <translation>Trả lời một câu hỏi: corrected, explained, unchanged hoặc withdrawn; câu trả lời và kết quả ở lại cạnh dòng ấy. “--reopen” mở lại câu hỏi, phần thêm vào nối tiếp.</translation>
    </message>
    <message>
        <source>The questions with their answers, or the open ones only.</source>
        <translation>Các câu hỏi với câu trả lời, hoặc chỉ những câu còn mở.</translation>
    </message>
    <message>
        <source>The statements of a period; “--explain” opens every line down to its orders, and adds every order with what it paid, or why it paid nothing.</source>
        <translation>Các sao kê hoa hồng của một kỳ; “--explain” mở từng dòng đến tận đơn, và kể mọi đơn với phần hoa hồng, hoặc vì sao chưa có.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 as it was closed: %2. As it would be today: %3.</source>
        <translation>%1 như lúc khóa: %2. Như hôm nay: %3.</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>Lúc khóa</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Không khác gì.</translation>
    </message>
    <message>
        <source>Where a period stands, who took which step, and what stands in the way of the next one.</source>
        <translation>Kỳ đang ở bước nào, ai đã làm bước nào, và còn vướng gì trước bước sau.</translation>
    </message>
    <message>
        <source>A closed period as it was closed beside how it would come out today.</source>
        <translation>Một kỳ đã khóa như lúc khóa, bên cạnh kết quả nếu tính hôm nay.</translation>
    </message>
    <message>
        <source>Keeps a period&apos;s statements as they are now, and says what came out otherwise than the last time.</source>
        <translation>Giữ các sao kê của kỳ như lúc này, và nói chỗ nào khác lần tính trước.</translation>
    </message>
    <message>
        <source>Approves a calculated period, as long as nothing comes out otherwise than it was calculated.</source>
        <translation>Duyệt một kỳ đã tính, khi chưa có gì khác lúc tính.</translation>
    </message>
    <message>
        <source>Opens a calculated or approved period again. A closed one stays closed.</source>
        <translation>Mở lại một kỳ đã tính hoặc đã duyệt. Kỳ đã khóa thì không mở lại.</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Câu hỏi %1: %2</translation>
    </message>
    <message>
        <source>Answer (%1): %2</source>
        <translation>Trả lời (%1): %2</translation>
    </message>
    <message>
        <source>Income of %1: %2; revenue ÷ income %3</source>
        <translation>Thu nhập của %1: %2; doanh thu ÷ thu nhập %3</translation>
    </message>
    <message>
        <source>What a sale more (--add &quot;revenue=5000000,product_group=TEA&quot;) or another policy would pay one person, or another policy everybody; writes nothing.</source>
        <translation>Bán thêm một lần (--add &quot;revenue=5000000,product_group=TEA&quot;) hay theo chính sách khác thì một người được trả bao nhiêu, hoặc theo chính sách khác thì mọi người được trả bao nhiêu; không ghi gì.</translation>
    </message>
    <message>
        <source>Commission policies as documents: read, checked, drafted, proposed, agreed to by name, and put in force.</source>
        <translation>Chính sách hoa hồng dưới dạng văn bản: đọc, kiểm tra, viết nháp, gửi xin ý kiến, đồng ý có tên, và đưa vào hiệu lực.</translation>
    </message>
    <message>
        <source>Is this policy fair?</source>
        <translation>Chính sách này có công bằng?</translation>
    </message>
    <message>
        <source>Reads a policy and says what is wrong with it (against the book, if one is named), and whether it is fair; writes nothing.</source>
        <translation>Đọc một chính sách và nói chỗ nào sai (so với sổ, nếu có nêu sổ), và có công bằng không; không ghi gì.</translation>
    </message>
    <message>
        <source>Puts a policy in force.</source>
        <translation>Đưa một chính sách vào hiệu lực.</translation>
    </message>
    <message>
        <source>Draft %1: the policy %2, version %3. It is in force nowhere yet.</source>
        <translation>Bản nháp %1: chính sách %2, bản %3. Chưa có hiệu lực ở đâu.</translation>
    </message>
    <message>
        <source>Draft %1 says this already; nothing was changed.</source>
        <translation>Bản nháp %1 đã viết như vậy; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>It says something else now, so what was said to the text before (%1) no longer counts. Ask again.</source>
        <translation>Văn bản đã khác, nên các ý kiến về văn bản trước (%1) không còn tính. Hãy hỏi lại.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Nháp</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Người viết</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Người gửi xin ý kiến</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Chưa đồng ý</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>There is no draft.</source>
        <translation>Chưa có bản nháp nào.</translation>
    </message>
    <message>
        <source>Deleted the draft of the policy %1, version %2.</source>
        <translation>Đã xóa bản nháp của chính sách %1, bản %2.</translation>
    </message>
    <message>
        <source>The policy %1, version %2, is in force; what was said to its draft stands with it.</source>
        <translation>Chính sách %1, bản %2, đã có hiệu lực; ý kiến về bản nháp đi cùng với nó.</translation>
    </message>
    <message>
        <source>The policy %1, version %2, is proposed. “policy agree” and “policy object” answer it.</source>
        <translation>Đã gửi chính sách %1, bản %2, để xin ý kiến. Trả lời bằng “policy agree” hoặc “policy object”.</translation>
    </message>
    <message>
        <source>%1 agrees to the policy %2, version %3.</source>
        <translation>%1 đồng ý với chính sách %2, bản %3.</translation>
    </message>
    <message>
        <source>%1 objects to the policy %2, version %3.</source>
        <translation>%1 chưa đồng ý với chính sách %2, bản %3.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>đồng ý</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>chưa đồng ý</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Ý kiến</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Lời của người ấy</translation>
    </message>
    <message>
        <source>No answer yet: %1.</source>
        <translation>Chưa trả lời: %1.</translation>
    </message>
    <message>
        <source>Policies that somebody writes on; CODE is a policy’s code or a draft’s number. “apply” puts one in force with what was said to it.</source>
        <translation>Các chính sách đang viết; CODE là mã chính sách hoặc số của bản nháp. “apply” đưa một bản vào hiệu lực cùng với ý kiến về nó.</translation>
    </message>
    <message>
        <source>Asks those whom a draft covers for their opinion.</source>
        <translation>Xin ý kiến những người mà bản nháp dành cho.</translation>
    </message>
    <message>
        <source>Agrees to a proposed draft, or to a version in force, as the person of --as.</source>
        <translation>Đồng ý với một bản nháp đang xin ý kiến hoặc một bản đang có hiệu lực, với tên của --as.</translation>
    </message>
    <message>
        <source>Objects, with the reason, as the person of --as.</source>
        <translation>Chưa đồng ý, kèm lý do, với tên của --as.</translation>
    </message>
    <message>
        <source>Who agreed or objected, and who hasn’t answered.</source>
        <translation>Ai đồng ý, ai chưa đồng ý, ai chưa trả lời.</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>từ %1: %2</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Điều</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Hai bản viết như nhau.</translation>
    </message>
    <message>
        <source>Lists the policies of the book, or prints one as a document or in sentences; --template prints one to begin with.</source>
        <translation>Liệt kê các chính sách của sổ, hoặc in một chính sách dưới dạng văn bản hay thành câu; --template in một mẫu để bắt đầu.</translation>
    </message>
    <message>
        <source>A commission policy to read, agree to and sign: its clauses, bands, examples, whether it is fair, what it changes.</source>
        <translation>Một chính sách hoa hồng để đọc, đồng ý và ký: các điều, bậc, ví dụ, có công bằng không, thay đổi gì.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Đang hiệu lực</translation>
    </message>
    <message>
        <source>Both as the book is now, of what counts in these periods alone. Nothing was written.</source>
        <translation>Cả hai tính theo sổ lúc này, chỉ từ những gì thuộc các kỳ này. Không ghi gì.</translation>
    </message>
    <message>
        <source>A policy pays by gross profit and none was given, so all of the revenue was taken for it.</source>
        <translation>Có chính sách trả theo lãi gộp mà khoản bán thử không nêu lãi gộp, nên lấy toàn bộ doanh thu làm lãi gộp.</translation>
    </message>
    <message>
        <source>The connection is encrypted (%1).</source>
        <translation>Kết nối được mã hóa (%1).</translation>
    </message>
    <message>
        <source>The connection is not encrypted; keep it within your own network.</source>
        <translation>Kết nối không được mã hóa; chỉ nên dùng trong mạng của bạn.</translation>
    </message>
    <message>
        <source>“%1” is a team’s book now. Its keeper is the login %2.</source>
        <translation>“%1” giờ là sổ chung của nhóm. Người giữ sổ là tài khoản %2.</translation>
    </message>
    <message>
        <source>Next: team invite --person CODE --role seller</source>
        <translation>Tiếp theo: team invite --person CODE --role seller</translation>
    </message>
    <message>
        <source>%1 can open the book as %2:</source>
        <translation>%1 mở được sổ với vai trò %2:</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Mật khẩu: %1</translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere. Hand it over apart from the place.</source>
        <translation>Mật khẩu chỉ hiện lần này và không được lưu ở đâu. Hãy trao riêng với địa chỉ sổ.</translation>
    </message>
    <message>
        <source>%1 is %2 from now on.</source>
        <translation>Từ giờ %1 là %2.</translation>
    </message>
    <message>
        <source>%1 has no login any more. What they wrote stays.</source>
        <translation>%1 không còn tài khoản. Những gì họ đã ghi vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>A book that a team shares on a PostgreSQL server, and who may do what with it.</source>
        <translation>Sổ mà cả nhóm dùng chung trên máy chủ PostgreSQL, và ai được làm gì.</translation>
    </message>
    <message>
        <source>Makes a book on a server a team’s, with roles that the server enforces; --from brings a file there first. Whoever does it keeps the book.</source>
        <translation>Biến sổ trên máy chủ thành sổ chung của nhóm, với các vai trò do máy chủ giữ; --from đưa một tệp lên trước. Ai làm việc này là người giữ sổ.</translation>
    </message>
    <message>
        <source>Gives a person a login of the server and shows its password, once.</source>
        <translation>Cấp cho một người tài khoản trên máy chủ và hiện mật khẩu, một lần.</translation>
    </message>
    <message>
        <source>Changes what a person may do, from their next statement on.</source>
        <translation>Đổi quyền của một người, có hiệu lực ngay từ thao tác tiếp theo.</translation>
    </message>
    <message>
        <source>Ends a person’s login and its connections. What they wrote stays.</source>
        <translation>Thu hồi tài khoản của một người và ngắt các kết nối. Những gì họ đã ghi vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Who has a login, and how this connection stands.</source>
        <translation>Ai có tài khoản, và kết nối này ra sao.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Điều gì đã giúp</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Điều gì đang cản</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>No metrics of your own yet.</source>
        <translation>Chưa có chỉ số riêng nào.</translation>
    </message>
    <message>
        <source>Weekly reports: what people enter themselves, half filled from their orders and open to the team. Figures count once a report is sent.</source>
        <translation>Báo cáo tuần: điều mọi người tự nhập, điền sẵn một nửa từ đơn hàng và cả đội đọc được. Số được tính khi báo cáo đã gửi.</translation>
    </message>
    <message>
        <source>The team’s sheet of a week (2026-W43), or one person’s report.</source>
        <translation>Bảng của đội trong một tuần (2026-W43), hoặc báo cáo của một người.</translation>
    </message>
    <message>
        <source>Writes one’s own report and sends it, or takes the sending back. In a week that lies in two months each figure names its part by the first day.</source>
        <translation>Viết báo cáo của mình và gửi, hoặc thu hồi lần gửi. Trong tuần nằm trong hai tháng, mỗi số nêu phần của nó bằng ngày đầu.</translation>
    </message>
    <message>
        <source>Nobody is paid for this period: nothing of it counts, and nobody was covered and active.</source>
        <translation>Kỳ này không trả cho ai: chưa có đơn nào được tính, và không ai đang làm thuộc chính sách.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Từ nhóm</translation>
    </message>
    <message>
        <source>There is no other version to hold it against.</source>
        <translation>Không có bản nào khác để so.</translation>
    </message>
    <message>
        <source>%1, version %2, against %3, version %4:</source>
        <translation>%1, bản %2, so với %3, bản %4:</translation>
    </message>
    <message>
        <source>What a policy says otherwise than another, in words; each is a file, a code, or CODE/VERSION. Without BEFORE against the version in force, which a code alone means there too.</source>
        <translation>Chính sách nói khác một chính sách khác ở đâu, bằng lời; mỗi bên là một tệp, một mã, hoặc MÃ/BẢN. Không có BEFORE thì so với bản đang hiệu lực; mã đứng một mình ở đó cũng là bản ấy.</translation>
    </message>
    <message>
        <source>Really paid</source>
        <translation>Đã trả thật</translation>
    </message>
    <message>
        <source>Really paid is what the closed statements hold, carry and adjustments included; %1 of %2 periods hold one.</source>
        <translation>Đã trả thật là số trong các sao kê đã khóa, gồm cả mang sang và điều chỉnh; %1 trong %2 kỳ có sao kê đã khóa.</translation>
    </message>
    <message>
        <source>The team’s own metrics; with a code it makes one or changes its name. The unit stays once something was entered, and so does the metric.</source>
        <translation>Các chỉ số riêng của nhóm; kèm mã thì tạo mới hoặc đổi tên. Đã nhập số liệu thì đơn vị được giữ nguyên, và chỉ số cũng vậy.</translation>
    </message>
    <message>
        <source>Pairs of orders that may be one sale and both count: %1 (see “twins”).</source>
        <translation>Cặp đơn có thể là một lần bán mà cả hai đều tính: %1 (xem “twins”).</translation>
    </message>
    <message>
        <source>Orders credited to nobody: %1 (see “credit-rules”).</source>
        <translation>Đơn chưa ghi công cho ai: %1 (xem “credit-rules”).</translation>
    </message>
    <message>
        <source>Left out %1 customers: no phone, e-mail or address of theirs is known or open to you.</source>
        <translation>Không có %1 khách: chưa biết, hoặc bạn không được xem điện thoại, e-mail và địa chỉ.</translation>
    </message>
    <message>
        <source>  orders that may be the same sale as one of another source, such as “%2”: %1; both count until “twins” says</source>
        <translation>  đơn có thể trùng với đơn của nguồn khác, như “%2”: %1; cả hai đều tính cho tới khi trả lời bằng “twins”</translation>
    </message>
    <message>
        <source>  credited to nobody: %1; “credit-rules” can say whose they are</source>
        <translation>  chưa ghi công cho ai: %1; “credit-rules” đặt quy tắc cho chúng</translation>
    </message>
    <message>
        <source>  credited by rules: %1</source>
        <translation>  ghi công theo quy tắc: %1</translation>
    </message>
    <message>
        <source>  orders without a customer, as several of the book fit, such as “%2”: %1; say which with --customer &quot;%2=CODE&quot;</source>
        <translation>  đơn chưa có khách vì nhiều khách trong sổ cùng hợp, như “%2”: %1; chọn bằng --customer &quot;%2=MÃ&quot;</translation>
    </message>
    <message>
        <source>  column “%1”: %2 rows name several products beside one amount, such as “%3”; it is shared out by quantity</source>
        <translation>  cột “%1”: %2 dòng ghi nhiều mặt hàng với một số tiền, như “%3”; tiền được chia theo số lượng</translation>
    </message>
    <message>
        <source>The import profiles; “show” prints one as a document to be changed, “check” reads one from a file, “keep” puts it into the book, “forget” takes it out.</source>
        <translation>Các mẫu đọc tệp; “show” in một mẫu thành văn bản để sửa, “check” đọc thử một mẫu từ tệp, “keep” giữ mẫu trong sổ, “forget” bỏ mẫu ra.</translation>
    </message>
    <message>
        <source>The profile “%1” is kept in the book, and tried before the built-in ones.</source>
        <translation>Mẫu “%1” được giữ trong sổ, và được thử trước các mẫu có sẵn.</translation>
    </message>
    <message>
        <source>The profile “%1” is no longer in the book.</source>
        <translation>Mẫu “%1” không còn trong sổ.</translation>
    </message>
    <message>
        <source>Pairs of orders of two sources that may be one sale. Of two that are the same only the one named by --counts counts; “ask” opens the question again.</source>
        <translation>Các cặp đơn của hai nguồn có thể là một lần bán. Nếu là một, chỉ đơn nêu ở --counts được tính; “ask” để ngỏ lại.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>counts nowhere</source>
        <translation>không tính</translation>
    </message>
    <message>
        <source>No pairs wait for an answer.</source>
        <translation>Không có cặp đơn nào chờ trả lời.</translation>
    </message>
    <message>
        <source>Who is credited with orders that name nobody: the first rule that fits. Rules act on imports; “apply” credits orders of the book that name nobody.</source>
        <translation>Đơn không nêu ai thì ghi công cho ai: quy tắc hợp đầu tiên. Quy tắc áp dụng khi nhập; “apply” ghi công cho các đơn chưa có ai trong sổ.</translation>
    </message>
    <message>
        <source>Credited to</source>
        <translation>Ghi công cho</translation>
    </message>
    <message>
        <source>in a closed period</source>
        <translation>trong kỳ đã khóa</translation>
    </message>
    <message>
        <source>A trial: nothing was written.</source>
        <translation>Chạy thử: chưa ghi gì.</translation>
    </message>
    <message>
        <source>Credited: %1.</source>
        <translation>Đã ghi công: %1.</translation>
    </message>
    <message>
        <source>Left as they are, as they count in a closed period: %1. With --with-closed they become adjustments of the earliest open one.</source>
        <translation>Giữ nguyên vì thuộc kỳ đã khóa: %1. Với --with-closed, chúng thành điều chỉnh của kỳ mở sớm nhất.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Vùng</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>the customer’s keeper</source>
        <translation>người chăm khách</translation>
    </message>
    <message>
        <source>No rules yet: orders that name nobody stay credited to nobody.</source>
        <translation>Chưa có quy tắc: đơn không nêu ai thì chưa ghi công cho ai.</translation>
    </message>
    <message>
        <source>What sources call the book’s products: later imports of the source take such lines as that product.</source>
        <translation>Các nguồn gọi mặt hàng của sổ thế nào: những lần nhập sau của nguồn ấy hiểu dòng đó là mặt hàng này.</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>Mã ở nguồn</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Tên ở nguồn</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Mặt hàng</translation>
    </message>
    <message>
        <source>No source calls a product by another code or name.</source>
        <translation>Chưa nguồn nào gọi mặt hàng bằng mã hay tên khác.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Hiểu là</translation>
    </message>
    <message>
        <source>From the words</source>
        <translation>Từ các chữ</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (suy ra)</translation>
    </message>
    <message>
        <source>Quick entry in plain Vietnamese: an order, a payment, a note, a call, a promise or an expense. Shows what was understood and from which words; --yes writes it once nothing is open.</source>
        <translation>Ghi nhanh bằng tiếng Việt thường: đơn, thanh toán, ghi chú, cuộc gọi, hẹn hay chi tiêu. Cho thấy đã hiểu gì, từ chữ nào; --yes ghi khi không còn gì phải hỏi.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Đã ghi.</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Đã ghi: %1.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Đã chi</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Phong bì</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Còn</translation>
    </message>
    <message>
        <source>No kinds of expenses yet.</source>
        <translation>Chưa có khoản chi nào.</translation>
    </message>
    <message>
        <source>no. %1 of %2 (%3)</source>
        <translation>mục %1 của %2 (%3)</translation>
    </message>
    <message>
        <source>Takes the newest change back, or the newest N: on a team’s server your own ones. “--entry” names one by its number in “log”, a colleague’s too where your role may.</source>
        <translation>Hoàn tác thay đổi mới nhất, hoặc N thay đổi mới nhất: trên máy chủ của nhóm là của chính bạn. “--entry” chỉ một mục theo số trong “log”, cả của đồng nghiệp nếu vai trò của bạn cho phép.</translation>
    </message>
    <message>
        <source>Does again what the newest undo took back; on a team’s server what you took back yourself.</source>
        <translation>Làm lại việc vừa hoàn tác; trên máy chủ của nhóm là việc chính bạn đã hoàn tác.</translation>
    </message>
    <message>
        <source>The whole statement</source>
        <translation>Cả sao kê</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Người hỏi</translation>
    </message>
    <message>
        <source>Questions about others’ statements aren’t open to you: they are for each person and the leads.</source>
        <translation>Câu hỏi về sao kê của người khác không mở cho bạn: chỉ chính người ấy và trưởng nhóm xem.</translation>
    </message>
    <message>
        <source>What others are paid isn’t open to you: it is for each person and the leads. So nothing of it stands here, and no total.</source>
        <translation>Thu nhập của người khác không mở cho bạn: chỉ chính người ấy và trưởng nhóm xem. Vì vậy ở đây không có phần ấy, cũng không có tổng.</translation>
    </message>
    <message>
        <source>Your own pay of %1 as it was closed: %2. As it would be today: %3.</source>
        <translation>%1 của riêng bạn, lúc khóa: %2. Nếu tính hôm nay: %3.</translation>
    </message>
    <message>
        <source>its own field names</source>
        <translation>tên trường sẵn trong tệp</translation>
    </message>
    <message>
        <source>Incomes of others aren’t open to you: they are for each person and the leads.</source>
        <translation>Thu nhập của người khác không mở cho bạn: chỉ chính người ấy và trưởng nhóm xem.</translation>
    </message>
    <message>
        <source>The book was made by the login %1, which keeps it as well.</source>
        <translation>Sổ do tài khoản %1 tạo; tài khoản này cũng giữ sổ.</translation>
    </message>
    <message>
        <source>This connection: %1, %2.</source>
        <translation>Kết nối này: %1, %2.</translation>
    </message>
    <message>
        <source>This connection: %1; the book is not shared with a team yet.</source>
        <translation>Kết nối này: %1; sổ chưa chia với nhóm nào.</translation>
    </message>
    <message>
        <source>A month’s expenses by category with what each envelope leaves; makes and changes categories, and forgets one that nothing is under; puts an expense under another category, which teaches quick entry; takes one out.</source>
        <translation>Chi tiêu một tháng theo khoản, mỗi phong bì còn bao nhiêu; thêm và sửa khoản, bỏ khoản chưa có chi tiêu; chuyển một chi tiêu sang khoản khác, ghi nhanh học theo; bỏ một chi tiêu ra.</translation>
    </message>
    <message>
        <source>  new provinces or regions, which the book didn&apos;t know: %1</source>
        <translation>  tỉnh hoặc vùng mới, sổ chưa có: %1</translation>
    </message>
    <message>
        <source>  documents of quantities below zero only, taken as goods that came back: %1; please look</source>
        <translation>  chứng từ chỉ có số lượng âm, hiểu là hàng trả lại: %1; xin xem lại</translation>
    </message>
    <message>
        <source>  orders of which some pieces had come further than others: %1; the dates of steps that the whole order hasn&apos;t reached were left out</source>
        <translation>  đơn có món đi trước các món khác: %1; ngày của bước mà cả đơn chưa tới được bỏ qua</translation>
    </message>
    <message>
        <source>  rows passed over as sums or remarks: %1, such as “%2”</source>
        <translation>  dòng cộng hoặc ghi chú được bỏ qua: %1, như “%2”</translation>
    </message>
    <message>
        <source>  sheets with the same headers, read one behind the other: %1</source>
        <translation>  các trang có cùng tiêu đề, đọc nối nhau: %1</translation>
    </message>
    <message>
        <source>  column “%1”: %2 rows have what can be no phone number, such as “%3”; nobody is found by it</source>
        <translation>  cột “%1”: %2 dòng có giá trị không thể là số điện thoại, như “%3”; không tìm ai theo đó</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Nothing comes up with customers today.</source>
        <translation>Hôm nay không có việc nào với khách.</translation>
    </message>
    <message>
        <source>Care: what comes up with customers today, each with its reason, and the scripts that it comes from.</source>
        <translation>Chăm sóc: hôm nay có gì với khách, mỗi việc một lý do, và các kịch bản sinh ra chúng.</translation>
    </message>
    <message>
        <source>What comes up with customers today, in order of use to them; of everybody, or of one person.</source>
        <translation>Việc hôm nay với khách, xếp theo ích lợi cho khách; của mọi người hoặc của một người.</translation>
    </message>
    <message>
        <source>The same.</source>
        <translation>Như trên.</translation>
    </message>
    <message>
        <source>What comes up with this customer is done: what was said is kept in their history, and the next step waits.</source>
        <translation>Việc với khách này đã làm: lời đã nói ghi vào lịch sử của khách, bước sau chờ đến lượt.</translation>
    </message>
    <message>
        <source>Puts it off to another day.</source>
        <translation>Để sang ngày khác.</translation>
    </message>
    <message>
        <source>The customer doesn’t want it: this script doesn’t come up with them any more, or nothing at all.</source>
        <translation>Khách không cần: kịch bản này không nhắc khách nữa, hoặc không nhắc gì nữa.</translation>
    </message>
    <message>
        <source>The scripts of the book, on and off.</source>
        <translation>Các kịch bản của sổ, đang bật và đang tắt.</translation>
    </message>
    <message>
        <source>A script as sentences; with --format json its document.</source>
        <translation>Một kịch bản thành câu; với --format json là tài liệu của nó.</translation>
    </message>
    <message>
        <source>Whether a script’s document makes sense, and what the book doesn’t know of it.</source>
        <translation>Tài liệu kịch bản có hợp lý không, và điều gì trong đó sổ chưa biết.</translation>
    </message>
    <message>
        <source>Takes a script over, new or changed. One that says something else than before is off until it is tried.</source>
        <translation>Nhận một kịch bản, mới hoặc đã sửa. Kịch bản nói khác trước thì tắt cho đến khi được xem thử.</translation>
    </message>
    <message>
        <source>What a script would say to a customer. After that it can be turned on.</source>
        <translation>Kịch bản sẽ nói gì với một khách. Sau đó có thể bật.</translation>
    </message>
    <message>
        <source>Turns a script on whose preview was looked at.</source>
        <translation>Bật kịch bản đã được xem thử.</translation>
    </message>
    <message>
        <source>Turns a script off.</source>
        <translation>Tắt một kịch bản.</translation>
    </message>
    <message>
        <source>Takes away a script that nothing was done by.</source>
        <translation>Bỏ một kịch bản chưa có việc nào làm theo.</translation>
    </message>
    <message>
        <source>Who comes up in the next days (30), by all scripts that are on or by one.</source>
        <translation>Ai đến lượt trong những ngày tới (30), theo mọi kịch bản đang bật hoặc một kịch bản.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>đang bật</translation>
    </message>
    <message>
        <source>off</source>
        <translation>đang tắt</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Lời</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Được giữ lại</translation>
    </message>
    <message>
        <source>Step %1: nothing is known for {%2}; it is left out.</source>
        <translation>Bước %1: chưa biết gì cho {%2}; chỗ ấy bỏ trống.</translation>
    </message>
    <message>
        <source>The script’s conditions don’t hold for this customer.</source>
        <translation>Khách này không hợp điều kiện của kịch bản.</translation>
    </message>
    <message>
        <source>The customer doesn’t want it; it doesn’t come up with them.</source>
        <translation>Khách không cần; kịch bản không nhắc khách này.</translation>
    </message>
    <message>
        <source>It is off. Look at “care preview %1 --customer CODE”, then turn it on.</source>
        <translation>Kịch bản đang tắt. Xem “care preview %1 --customer MÃ” rồi bật.</translation>
    </message>
    <message>
        <source>No scripts yet.</source>
        <translation>Chưa có kịch bản.</translation>
    </message>
    <message>
        <source>Nobody comes up in these days.</source>
        <translation>Trong những ngày này chưa có ai đến lượt.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Lựa chọn</translation>
    </message>
    <message>
        <source>Nobody looks after %1 now.</source>
        <translation>Hiện không ai chăm %1.</translation>
    </message>
    <message>
        <source>%2 looks after %1 now.</source>
        <translation>Từ nay %2 chăm %1.</translation>
    </message>
    <message>
        <source>One customer: tags, fields of your own, what they agreed to, files, and who looks after them.</source>
        <translation>Một khách: nhãn, các mục riêng của bạn, điều họ đồng ý, tệp đính kèm và người chăm.</translation>
    </message>
    <message>
        <source>A customer’s tags; with a name it puts one on or takes it off.</source>
        <translation>Các nhãn của một khách; kèm tên thì gắn hoặc gỡ nhãn ấy.</translation>
    </message>
    <message>
        <source>What stands in the fields of your own; without a value the field is emptied.</source>
        <translation>Nội dung các mục riêng của bạn; không kèm giá trị thì mục ấy được để trống.</translation>
    </message>
    <message>
        <source>The fields of your own; with a code it makes one or changes it. The kind stays: text, number, money, date, yesno, choice.</source>
        <translation>Các mục riêng của bạn; kèm mã thì tạo hoặc sửa một mục. Loại giữ nguyên: text, number, money, date, yesno, choice.</translation>
    </message>
    <message>
        <source>What a customer agreed to, for each purpose and channel; --withdraw takes everything back. Silence is no consent.</source>
        <translation>Điều khách đồng ý, theo từng mục đích và kênh; --withdraw rút lại tất cả. Im lặng không phải là đồng ý.</translation>
    </message>
    <message>
        <source>The files kept with a customer; with one it is attached.</source>
        <translation>Các tệp giữ cùng khách; kèm một tệp thì đính tệp ấy vào.</translation>
    </message>
    <message>
        <source>Says who looks after a customer; without a person nobody does.</source>
        <translation>Ghi ai chăm khách; không kèm tên thì không ai chăm.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Không trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau giờ</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>Nói ở đâu</translation>
    </message>
    <message>
        <source>%1 has agreed to nothing yet. Silence is no consent.</source>
        <translation>%1 chưa đồng ý điều gì. Im lặng không phải là đồng ý.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Lần mua cuối</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Khách mua</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Doanh thu</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Cơ hội</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>No deals here.</source>
        <translation>Ở đây chưa có cơ hội nào.</translation>
    </message>
    <message>
        <source>%1 deals, %2 in all.</source>
        <translation>%1 cơ hội, tổng %2.</translation>
    </message>
    <message>
        <source>Deals and the stages they go through: amount, expected date, next step, why one was lost; conversion and time by stage. A won deal becomes an order.</source>
        <translation>Cơ hội và các giai đoạn: giá trị, ngày dự kiến, bước tiếp theo, vì sao thua; chuyển đổi và thời gian theo giai đoạn. Cơ hội thắng thành đơn hàng.</translation>
    </message>
    <message>
        <source>The open deals, or with --closed those closed in a period.</source>
        <translation>Cơ hội đang mở, hoặc với --closed là cơ hội đóng trong một kỳ.</translation>
    </message>
    <message>
        <source>Opens a deal, today and in the first stage where nothing else is said.</source>
        <translation>Mở một cơ hội, hôm nay và ở giai đoạn đầu nếu không nói khác.</translation>
    </message>
    <message>
        <source>Changes what is given; an empty value takes it away.</source>
        <translation>Sửa những gì được nêu; giá trị rỗng thì bỏ đi.</translation>
    </message>
    <message>
        <source>Puts a deal into another stage.</source>
        <translation>Chuyển cơ hội sang giai đoạn khác.</translation>
    </message>
    <message>
        <source>Wins a deal; with --order it becomes a draft order as well.</source>
        <translation>Đánh dấu thắng; với --order thì lập luôn đơn nháp.</translation>
    </message>
    <message>
        <source>Closes a deal as lost, with why.</source>
        <translation>Đánh dấu thua, kèm vì sao.</translation>
    </message>
    <message>
        <source>Takes the order off a won deal; the order stays.</source>
        <translation>Gỡ đơn khỏi cơ hội thắng; đơn vẫn còn.</translation>
    </message>
    <message>
        <source>Takes a deal out.</source>
        <translation>Xóa một cơ hội.</translation>
    </message>
    <message>
        <source>The stages with what stands in them; adds, renames, puts one before another (or last), takes out of use and into use again.</source>
        <translation>Các giai đoạn và những gì đang ở đó; thêm, đổi tên, đặt trước giai đoạn khác (hoặc cuối), ngừng dùng và dùng lại.</translation>
    </message>
    <message>
        <source>The reasons for losing, likewise.</source>
        <translation>Các lý do thua, cũng như vậy.</translation>
    </message>
    <message>
        <source>Conversion and time by stage over a period.</source>
        <translation>Chuyển đổi và thời gian theo giai đoạn trong một kỳ.</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>ngừng dùng</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Cơ hội</translation>
    </message>
    <message>
        <source>The reasons come with the first deal.</source>
        <translation>Các lý do có cùng cơ hội đầu tiên.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Đã tới</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Đi tiếp</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Chuyển đổi</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Thua ở đây</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Còn ở lại</translation>
    </message>
    <message>
        <source>Won in the end</source>
        <translation>Cuối cùng thắng</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Lần ở lại</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Ngày (trung vị)</translation>
    </message>
    <message>
        <source>Mean days</source>
        <translation>Ngày (trung bình)</translation>
    </message>
    <message>
        <source>No deal was closed in this period.</source>
        <translation>Chưa có cơ hội nào đóng trong kỳ này.</translation>
    </message>
    <message>
        <source>Won %1, lost %2: conversion %3.</source>
        <translation>Thắng %1, thua %2: tỷ lệ chuyển đổi %3.</translation>
    </message>
    <message>
        <source>From the first day to winning: %1 days in the middle, %2 on average.</source>
        <translation>Từ ngày đầu đến khi thắng: trung vị %1 ngày, trung bình %2 ngày.</translation>
    </message>
    <message>
        <source>Writes orders, customers, products, people, targets, payments, returns, activities, expenses or deals as .csv or .xlsx that “import” reads back without a profile; customers as .vcf; promises, or calendar (the ends of periods and policies as well), as .ics; book as a folder of CSV.</source>
        <translation>Ghi đơn hàng, khách, hàng, người, mục tiêu, thanh toán, trả hàng, hoạt động, chi tiêu hay cơ hội ra .csv hoặc .xlsx mà “import” đọc lại không cần hồ sơ; khách ra .vcf; lời hẹn, hay lịch (cả hạn của kỳ và chính sách), ra .ics; cả sổ ra một thư mục CSV.</translation>
    </message>
    <message>
        <source>Reads orders, customers, products, people, targets, payments, returns, activities, expenses or deals from CSV or XLSX. The same file twice changes nothing.</source>
        <translation>Đọc đơn hàng, khách, hàng, người, mục tiêu, thanh toán, trả hàng, hoạt động, chi tiêu hay cơ hội từ CSV hoặc XLSX. Nhập lại cùng tệp không đổi gì.</translation>
    </message>
    <message>
        <source>Fifth by last order</source>
        <translation>Phần năm theo lần mua cuối</translation>
    </message>
    <message>
        <source>Fifth by orders and revenue</source>
        <translation>Phần năm theo số đơn và doanh thu</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Nghĩa</translation>
    </message>
    <message>
        <source>Fewer than five customers bought in these twelve months, so nobody is in a segment.</source>
        <translation>Mười hai tháng này chưa đủ năm khách mua, nên chưa ai ở phân khúc nào.</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>No order counts in these twelve months.</source>
        <translation>Mười hai tháng này chưa có đơn được tính.</translation>
    </message>
    <message>
        <source>From segment</source>
        <translation>Từ phân khúc</translation>
    </message>
    <message>
        <source>To segment</source>
        <translation>Sang phân khúc</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Dự kiến ngày</translation>
    </message>
    <message>
        <source>No next purchase can be told: it takes two days with an order, or a product group that others bought twice.</source>
        <translation>Chưa nói được lần mua tới: cần hai ngày có đơn, hoặc một nhóm hàng đã có người mua hai lần.</translation>
    </message>
    <message>
        <source>What is known of customers: segments, next purchases, what goes with what, cohorts, who buys, where they came from, stages.</source>
        <translation>Điều biết về khách: phân khúc, lần mua tới, hàng hay đi cùng, lứa khách, ai mua, khách từ đâu đến, giai đoạn.</translation>
    </message>
    <message>
        <source>The segments by last order, number of orders and revenue of twelve months, their rules and who is in them, as of the period’s end.</source>
        <translation>Các phân khúc theo lần mua cuối, số đơn và doanh thu mười hai tháng, cách tính và có bao nhiêu khách, tính đến cuối kỳ.</translation>
    </message>
    <message>
        <source>The same customer by customer, with the fifths from 1 to 5.</source>
        <translation>Như trên, theo từng khách, với phần năm từ 1 đến 5.</translation>
    </message>
    <message>
        <source>Who went from which segment into which during the period; without one, in this month so far.</source>
        <translation>Khách nào từ phân khúc nào sang phân khúc nào trong kỳ; không nêu kỳ thì từ đầu tháng này.</translation>
    </message>
    <message>
        <source>Next purchases that may be expected, in the period where one is given, each with its reason.</source>
        <translation>Những lần mua tới dự kiến, trong kỳ nếu có nêu, mỗi lần kèm lý do.</translation>
    </message>
    <message>
        <source>Pairs of products by lift, with support and confidence; for a customer what may go with what they bought.</source>
        <translation>Các cặp hàng theo độ nâng, với độ hỗ trợ và độ tin cậy; với một khách thì là món hay đi cùng những gì đã mua.</translation>
    </message>
    <message>
        <source>Customers by the month of their first order: who came back in which month, and for how much.</source>
        <translation>Khách theo tháng có đơn đầu tiên: bao nhiêu khách mua lại trong tháng nào, và bao nhiêu tiền.</translation>
    </message>
    <message>
        <source>Customers, buyers and revenue by age, gender, province and own traits; without a period, of the last twelve months.</source>
        <translation>Số khách, khách mua và doanh thu theo tuổi, giới tính, tỉnh và đặc điểm riêng; không nêu kỳ thì là mười hai tháng gần nhất.</translation>
    </message>
    <message>
        <source>Where the period’s buyers came from first and by what they came last, by channel and campaign.</source>
        <translation>Khách mua trong kỳ lần đầu đến từ đâu và lần cuối đến qua đâu, theo kênh và chiến dịch.</translation>
    </message>
    <message>
        <source>How many customers stand at which stage, as of the period’s end; for a customer the stage with its reason.</source>
        <translation>Bao nhiêu khách ở giai đoạn nào, tính đến cuối kỳ; với một khách thì là giai đoạn kèm lý do.</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Hay đi cùng</translation>
    </message>
    <message>
        <source>Nothing stands together with what they bought in five orders or more, and more often than chance would have it.</source>
        <translation>Chưa có món nào đi cùng những gì khách đã mua trong năm đơn trở lên và nhiều hơn ngẫu nhiên.</translation>
    </message>
    <message>
        <source>first channel</source>
        <translation>kênh lần đầu</translation>
    </message>
    <message>
        <source>last channel</source>
        <translation>kênh lần cuối</translation>
    </message>
    <message>
        <source>first campaign</source>
        <translation>chiến dịch lần đầu</translation>
    </message>
    <message>
        <source>last campaign</source>
        <translation>chiến dịch lần cuối</translation>
    </message>
    <message>
        <source>Orders together</source>
        <translation>Đơn có cả hai</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Độ hỗ trợ</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Độ tin cậy</translation>
    </message>
    <message>
        <source>Confidence back</source>
        <translation>Độ tin cậy ngược</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Độ nâng</translation>
    </message>
    <message>
        <source>No two products stand together in five orders or more.</source>
        <translation>Chưa có hai món nào đứng cùng nhau trong năm đơn trở lên.</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Đơn đầu tiên</translation>
    </message>
    <message>
        <source>+1 is the month after that of the first order: which part of the customers ordered in it.</source>
        <translation>+1 là tháng sau tháng có đơn đầu tiên: bao nhiêu phần trong số khách mua trong tháng ấy.</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>Đặc điểm</translation>
    </message>
    <message>
        <source>Revenue of orders that name no customer: %1.</source>
        <translation>Doanh thu của đơn không ghi khách: %1.</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Đến qua</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Nhận ngày</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Nobody has asked about their data.</source>
        <translation>Chưa ai hỏi về dữ liệu của mình.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>This can’t be taken back. With --yes %1 is erased; the amounts of their orders stay.</source>
        <translation>Việc này không hoàn tác được. Thêm --yes thì xóa %1; số tiền các đơn vẫn giữ.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Orders that stay, without a name</source>
        <translation>Đơn giữ lại, không còn tên</translation>
    </message>
    <message>
        <source>Notes that go</source>
        <translation>Ghi chú bị xóa</translation>
    </message>
    <message>
        <source>Files that go</source>
        <translation>Tệp bị xóa</translation>
    </message>
    <message>
        <source>Changes that can’t be taken back any more</source>
        <translation>Thay đổi không hoàn tác được nữa</translation>
    </message>
    <message>
        <source>Erased. The orders stand under %1.</source>
        <translation>Đã xóa. Các đơn nằm dưới mã %1.</translation>
    </message>
    <message>
        <source>Somebody has the book open, so that deleted text may still be in its file. Close it everywhere and run “privacy sweep”.</source>
        <translation>Có người đang mở sổ nên chữ đã xóa có thể còn trong tệp. Hãy đóng sổ ở mọi nơi rồi chạy “privacy sweep”.</translation>
    </message>
    <message>
        <source>These copies still hold what was erased; delete them when they are needed no more: %1</source>
        <translation>Các bản sao này còn giữ điều đã xóa; hãy xóa chúng khi không cần nữa: %1</translation>
    </message>
    <message>
        <source>Nothing of what was deleted is left in the file.</source>
        <translation>Trong tệp không còn gì của phần đã xóa.</translation>
    </message>
    <message>
        <source>Nobody is noted as having read contact data. It is noted on a team’s server only.</source>
        <translation>Chưa ghi nhận ai xem thông tin liên hệ. Chỉ máy chủ của nhóm mới ghi việc này.</translation>
    </message>
    <message>
        <source>What people asked about their data, their whole file, erasing them, and who read contact data.</source>
        <translation>Yêu cầu của khách về dữ liệu của họ, toàn bộ hồ sơ, việc xóa, và ai đã xem thông tin liên hệ.</translation>
    </message>
    <message>
        <source>The register of requests: open ones first, by the day their answer is due.</source>
        <translation>Danh sách yêu cầu: yêu cầu chưa trả lời trước, theo hạn trả lời.</translation>
    </message>
    <message>
        <source>Enters a request; it is answered within fifteen days.</source>
        <translation>Ghi một yêu cầu; trả lời trong mười lăm ngày.</translation>
    </message>
    <message>
        <source>Answers a request, or opens it again.</source>
        <translation>Trả lời một yêu cầu, hoặc mở lại.</translation>
    </message>
    <message>
        <source>All that the book holds of one person: .json, or .html, .pdf, .xlsx, .csv, .txt to read.</source>
        <translation>Mọi điều sổ giữ về một người: .json, hoặc .html, .pdf, .xlsx, .csv, .txt để đọc.</translation>
    </message>
    <message>
        <source>Forgets a person for good and keeps the amounts of their orders; without --yes it only says what that takes.</source>
        <translation>Xóa hẳn một người và giữ số tiền các đơn của họ; không có --yes thì chỉ cho biết sẽ xóa những gì.</translation>
    </message>
    <message>
        <source>Sweeps what is left of deleted text out of the file.</source>
        <translation>Quét sạch phần còn sót của chữ đã xóa khỏi tệp.</translation>
    </message>
    <message>
        <source>Who read contact data on a team’s server, the newest first.</source>
        <translation>Ai đã xem thông tin liên hệ trên máy chủ của nhóm, mới nhất trước.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Hôm nay không có việc hẹn.</translation>
    </message>
    <message>
        <source>That is all. Nothing is hidden elsewhere.</source>
        <translation>Hết rồi. Không còn việc nào ẩn ở đâu khác.</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Bạn đã hứa</translation>
    </message>
    <message>
        <source>Useful to customers</source>
        <translation>Có ích cho khách</translation>
    </message>
    <message>
        <source>New since yesterday</source>
        <translation>Có gì mới từ hôm qua</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Sắp tới</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the target %4.</source>
        <translation>%1: %2, %3 mục tiêu %4.</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the target %4; at this pace about %5.</source>
        <translation>%1: %2, %3 mục tiêu %4; cứ nhịp này khoảng %5.</translation>
    </message>
    <message>
        <source>%1 so far: %2 of %3 working days.</source>
        <translation>%1 đến nay: %2 trong %3 ngày làm việc.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Của bạn</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Cả đội</translation>
    </message>
    <message>
        <source>Commission so far: %1.</source>
        <translation>Hoa hồng tạm tính: %1.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Hẹn</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Xong ngày</translation>
    </message>
    <message>
        <source>The first page: what was promised, what is useful to customers, what is new since yesterday, what comes up, and the month so far.</source>
        <translation>Trang đầu: việc đã hứa, việc có ích cho khách, điều mới từ hôm qua, việc sắp tới và tháng này đến nay.</translation>
    </message>
    <message>
        <source>The page of whoever calls, or of that person.</source>
        <translation>Trang của người gọi lệnh, hoặc của người được nêu.</translation>
    </message>
    <message>
        <source>Promise N was kept; what came of it may be added.</source>
        <translation>Hẹn số N đã xong; có thể ghi thêm kết quả.</translation>
    </message>
    <message>
        <source>Promise N is due on another day.</source>
        <translation>Dời hẹn số N sang ngày khác.</translation>
    </message>
    <message>
        <source>Promise N is open again.</source>
        <translation>Mở lại hẹn số N.</translation>
    </message>
    <message>
        <source>Before the change</source>
        <translation>Trước khi đổi</translation>
    </message>
    <message>
        <source>After the change</source>
        <translation>Sau khi đổi</translation>
    </message>
    <message>
        <source>Changed: %1 customers. As asked already: %2.</source>
        <translation>Đã đổi: %1 khách. Đã như vậy từ trước: %2.</translation>
    </message>
    <message>
        <source>Would change: %1 customers. As asked already: %2. Nothing is written yet; --yes writes it.</source>
        <translation>Sẽ đổi: %1 khách. Đã như vậy: %2. Chưa ghi gì; --yes để ghi.</translation>
    </message>
    <message>
        <source>These are the first %1.</source>
        <translation>Đây là %1 khách đầu.</translation>
    </message>
    <message>
        <source>Lists of customers: filtered by any field and by what they did, saved as views, changed together, made one where two are the same person.</source>
        <translation>Danh sách khách: lọc theo mọi mục và theo việc khách đã làm, lưu thành cách xem, đổi cùng lúc, gộp khi hai dòng là một người.</translation>
    </message>
    <message>
        <source>The customers for whom every condition holds. By name it reads on from --after; --limit 0 shows all.</source>
        <translation>Những khách hợp mọi điều kiện. Xếp theo tên thì xem tiếp được từ --after; --limit 0 hiện tất cả.</translation>
    </message>
    <message>
        <source>What customers can be filtered by, and how each field is asked.</source>
        <translation>Lọc được khách theo những mục nào, và hỏi mỗi mục ra sao.</translation>
    </message>
    <message>
        <source>The saved views; with a name and conditions it keeps one, for everybody or for oneself.</source>
        <translation>Các cách xem đã lưu; có tên và điều kiện thì lưu thêm, cho mọi người hoặc cho riêng mình.</translation>
    </message>
    <message>
        <source>Changes all customers that the conditions find: keeper, group, segment, province, stage, a tag or a field of your own (own:CODE). Without --yes it says what would happen.</source>
        <translation>Đổi mọi khách mà điều kiện tìm thấy: người chăm, nhóm, phân khúc, vùng, giai đoạn, nhãn hay mục riêng (own:MÃ). Không có --yes thì chỉ nói điều sẽ xảy ra.</translation>
    </message>
    <message>
        <source>Pairs who may be one person: the same phone or e-mail, or the same name in the same region.</source>
        <translation>Những cặp có thể là một người: cùng số điện thoại hay e-mail, hoặc cùng tên trong một vùng.</translation>
    </message>
    <message>
        <source>Makes two customers one: what both say side by side, and with --yes the second becomes a part of the first.</source>
        <translation>Gộp hai khách làm một: đặt hai bên cạnh nhau, và có --yes thì khách thứ hai gộp vào khách thứ nhất.</translation>
    </message>
    <message>
        <source>How many customers live in each province and what they bought, in a period or the last twelve months.</source>
        <translation>Mỗi tỉnh có bao nhiêu khách và họ đã mua gì, trong một kỳ hoặc mười hai tháng qua.</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Người chăm</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 tháng</translation>
    </message>
    <message>
        <source>Next expected</source>
        <translation>Dự kiến mua lại</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 trong %2 khách</translation>
    </message>
    <message>
        <source>There are more: --limit 0 shows all.</source>
        <translation>Còn nữa: --limit 0 hiện tất cả.</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>của bạn</translation>
    </message>
    <message>
        <source>everybody’s</source>
        <translation>của mọi người</translation>
    </message>
    <message>
        <source>No saved views yet.</source>
        <translation>Chưa lưu cách xem nào.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Cách hỏi</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Sau khi gộp</translation>
    </message>
    <message>
        <source>%2 is one with %1 now; “undo” takes it back.</source>
        <translation>%2 và %1 nay là một khách; “undo” trả lại như cũ.</translation>
    </message>
    <message>
        <source>%2 would become a part of %1. Nothing is written yet; --yes writes it.</source>
        <translation>%2 sẽ gộp vào %1. Chưa ghi gì; --yes để ghi.</translation>
    </message>
    <message>
        <source>Comes along: %1 orders, %2 talks, %3 promises, %4 deals.</source>
        <translation>Chuyển sang: %1 đơn, %2 lần trao đổi, %3 lời hứa, %4 cơ hội.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>và</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Giống nhau</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>số điện thoại</translation>
    </message>
    <message>
        <source>name and region</source>
        <translation>tên và vùng</translation>
    </message>
    <message>
        <source>Nobody seems to be in the book twice.</source>
        <translation>Không thấy ai có trong sổ hai lần.</translation>
    </message>
    <message>
        <source>without a region</source>
        <translation>không có vùng</translation>
    </message>
    <message>
        <source>Values to be put right that name no cell of the file: %1. Name row and column as they stand where the value was refused.</source>
        <translation>Bản sửa không ứng với ô nào của tệp: %1. Hãy ghi dòng và cột đúng như ở chỗ báo giá trị không nhận.</translation>
    </message>
    <message>
        <source>  put right for this import: %1 (%2); the file stays as it is</source>
        <translation>  ô sửa riêng cho lần nhập này: %1 (%2); tệp gốc giữ nguyên</translation>
    </message>
    <message>
        <source>Writes a whole, checked copy of the book; with a passphrase one that nobody opens without it, for a copy that leaves the computer.</source>
        <translation>Ghi một bản sao trọn vẹn, đã kiểm tra; kèm mật khẩu thì không ai mở được nếu thiếu nó, dành cho bản sao mang khỏi máy.</translation>
    </message>
    <message>
        <source>Nobody opens it without the passphrase, and Somo keeps that nowhere: keep it where you find it again.</source>
        <translation>Thiếu mật khẩu thì không ai mở được, và Somo không giữ mật khẩu ở đâu: hãy cất ở nơi tìm lại được.</translation>
    </message>
    <message>
        <source>The copies that are kept of the book, each looked through now; exit 1 where one isn&apos;t sound.</source>
        <translation>Những bản sao đang giữ của sổ, từng bản được kiểm tra ngay; thoát với 1 nếu có bản không lành.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ</translation>
    </message>
    <message>
        <source>Days old</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>No copies are kept yet. The window keeps one a day in %1.</source>
        <translation>Chưa có bản sao nào. Cửa sổ Somo giữ mỗi ngày một bản trong %1.</translation>
    </message>
    <message>
        <source>Copies in %1:</source>
        <translation>Bản sao trong %1:</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 chỗ khác nhau</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>lành</translation>
    </message>
    <message>
        <source>Says what a copy holds and what would be lost since, and puts it in the place of the book; --dry-run only says it. What stood there is kept beside it, and restoring that takes it back.</source>
        <translation>Cho biết bản sao có gì và sẽ mất gì từ đó đến nay, rồi đặt vào chỗ của sổ; --dry-run chỉ cho biết. Sổ đang có được giữ bên cạnh; khôi phục chính nó là lấy lại như cũ.</translation>
    </message>
    <message>
        <source>A trial: nothing was restored.</source>
        <translation>Xem thử: chưa khôi phục gì.</translation>
    </message>
    <message>
        <source>no. %1, %2, %3: %4</source>
        <translation>số %1, %2, %3: %4</translation>
    </message>
    <message>
        <source>The copy holds “%1”: %2 orders, %3 customers. Its newest change is %4.</source>
        <translation>Bản sao có “%1”: %2 đơn, %3 khách. Thay đổi mới nhất là %4.</translation>
    </message>
    <message>
        <source>It is a copy of another book than the one that stands there (“%1”).</source>
        <translation>Đây là bản sao của sổ khác, không phải sổ đang ở đó (“%1”).</translation>
    </message>
    <message>
        <source>The check finds differences in the copy: %1. An older copy may be sound.</source>
        <translation>Kiểm tra thấy chỗ khác nhau trong bản sao: %1. Bản cũ hơn có thể lành.</translation>
    </message>
    <message>
        <source>Changes of the present book that the copy doesn&apos;t hold: %1. The newest of them:</source>
        <translation>Thay đổi của sổ hiện nay mà bản sao không có: %1. Mới nhất là:</translation>
    </message>
    <message>
        <source>The copy holds all that the present book does.</source>
        <translation>Bản sao có đủ mọi thứ của sổ hiện nay.</translation>
    </message>
    <message>
        <source>  no copy of the book was kept before: %1</source>
        <translation>  chưa giữ được bản sao của sổ trước đó: %1</translation>
    </message>
    <message>
        <source>what it said is not kept any more, or not for this login</source>
        <translation>nội dung không còn được giữ, hoặc không mở cho người đăng nhập này</translation>
    </message>
    <message>
        <source>somebody else’s pay</source>
        <translation>thu nhập của người khác</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>đã bỏ</translation>
    </message>
    <message>
        <source>stands otherwise now</source>
        <translation>nay đã khác</translation>
    </message>
    <message>
        <source>Who changed what when, newest first: by day, by whom, by kind of thing, by words in any order, or of one order, customer, person, product, target, policy, statement, bonus or deal. With a number the rows that one entry changed, from what to what.</source>
        <translation>Ai đổi gì lúc nào, mới nhất trước: theo ngày, theo người, theo loại, theo từ theo thứ tự nào cũng được, hoặc của một đơn, khách, người, hàng, mục tiêu, chính sách, sao kê, khoản thưởng hay cơ hội. Có số thì là các dòng mà một mục đã đổi, từ gì thành gì.</translation>
    </message>
    <message>
        <source>No. %1, %2, %3: %4</source>
        <translation>Mục %1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>These are the first %1 of %2 rows.</source>
        <translation>Đây là %1 dòng đầu trong %2 dòng.</translation>
    </message>
    <message>
        <source>Reads what can be read of a damaged book into a new one and lists what is lost in files beside it; exit 4 where something is. The damaged file isn’t touched.</source>
        <translation>Đọc những gì còn đọc được của một sổ hỏng vào sổ mới và liệt kê phần bị mất trong tệp bên cạnh; mã thoát 4 nếu có mất. Tệp hỏng giữ nguyên.</translation>
    </message>
    <message>
        <source>Recovered everything of %1 into %2.</source>
        <translation>Đã cứu toàn bộ %1 vào %2.</translation>
    </message>
    <message>
        <source>Recovered %1 into %2; something is lost.</source>
        <translation>Đã cứu %1 vào %2; có phần bị mất.</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>Loại dòng</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Cứu được</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Mất</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Để riêng</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Bị sửa</translation>
    </message>
    <message>
        <source>Row by row: %1</source>
        <translation>Từng dòng: %1</translation>
    </message>
    <message>
        <source>No birthday of %1 is kept.</source>
        <translation>Không lưu ngày sinh của %1.</translation>
    </message>
    <message>
        <source>Birthday of %1: %2.</source>
        <translation>Ngày sinh của %1: %2.</translation>
    </message>
    <message>
        <source>A customer’s birthday: a whole date, day and month (25/12), or a year; without one it is taken out.</source>
        <translation>Ngày sinh của khách: đủ ngày tháng năm, ngày và tháng (25/12), hoặc chỉ năm; không ghi gì thì bỏ ngày sinh đi.</translation>
    </message>
    <message>
        <source>  orders that come to less than nothing, such as “%2”: %1; is a discount larger than the goods, or a sign turned?</source>
        <translation>  đơn có tổng dưới 0, chẳng hạn “%2”: %1; có khoản giảm giá nào lớn hơn tiền hàng, hay bị ngược dấu không?</translation>
    </message>
    <message>
        <source>Copies that were carried elsewhere, on a stick, another computer or a cloud, aren’t known to Somo.</source>
        <translation>Somo không biết các bản sao đã mang đi nơi khác: thẻ nhớ, máy khác hay lưu trữ trên mạng.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bằng chứng</translation>
    </message>
    <message>
        <source>  orders that name somebody else than the customer whose phone or e-mail they have, such as “%2”: %1; the customer keeps the name</source>
        <translation>  đơn ghi tên khác với khách có số điện thoại hoặc email đó, chẳng hạn “%2”: %1; tên khách giữ nguyên</translation>
    </message>
    <message>
        <source>%1 doesn’t come up any more.</source>
        <translation>%1 sẽ không được nhắc nữa.</translation>
    </message>
    <message>
        <source>  orders that say a refund but not what came back, such as “%2”: %1; nothing was taken off them: enter what came back as a return</source>
        <translation>  đơn ghi có hoàn tiền nhưng không ghi hàng nào trả lại, chẳng hạn “%2”: %1; chưa trừ gì của các đơn này: hãy tự nhập hàng trả</translation>
    </message>
    <message>
        <source>  sheets not read, as their columns aren&apos;t the table&apos;s (rows in brackets): %1; import each as a file of its own</source>
        <translation>  các trang không đọc vì cột không giống bảng này (số dòng trong ngoặc): %1; hãy lưu từng trang thành tệp riêng rồi nhập</translation>
    </message>
    <message>
        <source>  sheets read one behind the other, each by its own headers: %1</source>
        <translation>  các trang đọc nối nhau, mỗi trang theo tiêu đề của nó: %1</translation>
    </message>
    <message>
        <source>  columns of figures that were not read (how many in brackets): %1</source>
        <translation>  các cột số không được đọc (số ô trong ngoặc): %1</translation>
    </message>
    <message>
        <source>  column “%1”: %2 values are no amounts, such as %3, and were left aside</source>
        <translation>  cột “%1”: %2 giá trị không phải số tiền, chẳng hạn %3, nên được bỏ qua</translation>
    </message>
    <message>
        <source>  column “%1”: all of its %2 amounts are 100 or less beside prices of thousands, such as %3; if they are percents, put a percent sign into the heading</source>
        <translation>  cột “%1”: cả %2 số tiền đều từ 100 trở xuống trong khi giá tính bằng nghìn, chẳng hạn %3; nếu là phần trăm, hãy thêm dấu phần trăm vào tiêu đề</translation>
    </message>
    <message>
        <source>  column “%1”: %2 totals aren&apos;t quantity × price less the discount, such as %3; they are taken as they stand</source>
        <translation>  cột “%1”: %2 dòng có thành tiền khác số lượng × đơn giá trừ giảm giá, chẳng hạn %3; giữ nguyên như trong tệp</translation>
    </message>
    <message>
        <source>  column “%1”: %2 totals hold their tax, such as %3; they are taken without it, as tax is no revenue</source>
        <translation>  cột “%1”: %2 dòng có thành tiền gồm thuế, chẳng hạn %3; đã bỏ phần thuế ra vì thuế không phải doanh thu</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something in Somo itself went wrong (%1). Nothing was changed; please report it.</source>
        <translation>Có lỗi ở chính Somo (%1). Chưa có gì thay đổi; xin báo lại lỗi này.</translation>
    </message>
    <message>
        <source>The figure “%1” is too large to be kept exactly. Check the quantities and prices behind it.</source>
        <translation>Con số “%1” lớn quá mức giữ được chính xác. Xem lại số lượng và đơn giá làm nên nó.</translation>
    </message>
    <message>
        <source>The book could not be read or written: %1. Nothing was changed.</source>
        <translation>Không đọc hoặc ghi được sổ: %1. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code. Use one of ISO 4217, such as VND or USD.</source>
        <translation>“%1” không phải mã tiền tệ. Dùng mã theo ISO 4217, như VND hoặc USD.</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the name and the folder.</source>
        <translation>Không thấy “%1”. Xem lại tên và thư mục.</translation>
    </message>
    <message>
        <source>“%1” is not empty. Choose another name; nothing there was touched.</source>
        <translation>“%1” không trống. Chọn tên khác; những gì ở đó vẫn nguyên.</translation>
    </message>
    <message>
        <source>The file could not be read: %1. Check that it is there, that you may read it and that the disk is connected.</source>
        <translation>Không đọc được tệp: %1. Xem tệp còn đó không, bạn có quyền đọc không và ổ đĩa có được nối không.</translation>
    </message>
    <message>
        <source>This is a workbook of the old kind (.xls), which Somo doesn’t read. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>Đây là tệp Excel kiểu cũ (.xls), Somo không đọc được. Mở nó bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>This workbook is encrypted (a password or a sensitivity label). Open it, take the protection off and save a copy as .xlsx.</source>
        <translation>Tệp Excel này được mã hóa (mật khẩu hoặc nhãn bảo mật). Mở nó, bỏ bảo vệ rồi lưu một bản .xlsx.</translation>
    </message>
    <message>
        <source>This is neither a CSV file nor an .xlsx workbook. Export the data again as CSV or XLSX.</source>
        <translation>Đây không phải tệp CSV, cũng không phải tệp .xlsx. Xuất lại dữ liệu thành CSV hoặc XLSX.</translation>
    </message>
    <message>
        <source>The workbook is damaged (%1). Export or download it again.</source>
        <translation>Tệp Excel bị hỏng (%1). Xuất hoặc tải lại tệp.</translation>
    </message>
    <message>
        <source>The workbook’s part %1 unpacks to more than any real file does, so it was not read. Export the data again as CSV.</source>
        <translation>Phần %1 của tệp Excel bung ra lớn hơn mọi tệp thật, nên không được đọc. Xuất lại dữ liệu thành CSV.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. The workbook has: %2.</source>
        <translation>Không có trang tính “%1”. Tệp Excel có: %2.</translation>
    </message>
    <message>
        <source>Byte %2 of the file can’t be read as %1. Open the file in the program it came from and save it again as “CSV UTF-8”, or give its real encoding in the profile (utf-8, utf-16le, windows-1258, windows-1252).</source>
        <translation>Byte thứ %2 của tệp không đọc được theo %1. Mở tệp bằng chương trình đã xuất ra nó và lưu lại dạng “CSV UTF-8”, hoặc ghi đúng bảng mã của tệp trong mẫu nhập (utf-8, utf-16le, windows-1258, windows-1252).</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed. Close it, or double it if it belongs to the text.</source>
        <translation>Dấu nháy kép mở ở đây mà không đóng. Đóng nó lại, hoặc ghi đôi nếu nó thuộc về nội dung.</translation>
    </message>
    <message>
        <source>This row is longer than %1 bytes; the delimiter or a quotation mark is probably wrong.</source>
        <translation>Dòng này dài hơn %1 byte; có lẽ dấu ngăn cột hoặc dấu nháy kép bị sai.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the file has %2 columns. Put text that holds the delimiter in quotation marks.</source>
        <translation>Dòng có %1 ô, còn tệp có %2 cột. Đặt nội dung có chứa dấu ngăn cột trong dấu nháy kép.</translation>
    </message>
    <message>
        <source>This is no sound JSON document (%1, near byte %2).</source>
        <translation>Đây không phải tài liệu JSON hợp lệ (%1, gần byte %2).</translation>
    </message>
    <message>
        <source>The profile’s key “%1” (in %2) is not known. Check its spelling.</source>
        <translation>Mẫu nhập có khóa lạ “%1” (trong %2). Xem lại chính tả.</translation>
    </message>
    <message>
        <source>The profile’s “%1” is not understood. Expected: %2.</source>
        <translation>Mẫu nhập có mục “%1” ghi chưa hiểu được. Cần ghi: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a field that Somo knows. Check its spelling.</source>
        <translation>Somo không biết trường “%1”. Xem lại chính tả.</translation>
    </message>
    <message>
        <source>“%1” is not a field of %2.</source>
        <translation>“%1” không phải trường của %2.</translation>
    </message>
    <message>
        <source>“%1” can’t be imported. Kinds are orders, returns, payments, people, targets, products and customers.</source>
        <translation>Không nhập được loại “%1”. Các loại là orders, returns, payments, people, targets, products và customers.</translation>
    </message>
    <message>
        <source>%1 can’t be imported by this version yet.</source>
        <translation>Phiên bản này chưa nhập được %1.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2.</source>
        <translation>Tệp không có cột “%1”. Các cột của tệp: %2.</translation>
    </message>
    <message>
        <source>More than one column is called “%1”. Rename one of them, or give the column’s number in the profile.</source>
        <translation>Có nhiều cột tên “%1”. Đổi tên một cột, hoặc ghi số thứ tự của cột trong mẫu nhập.</translation>
    </message>
    <message>
        <source>The profile asks for column %1, but the file has %2.</source>
        <translation>Mẫu nhập cần cột %1, nhưng tệp chỉ có %2 cột.</translation>
    </message>
    <message>
        <source>No profile for %1 fits this file. Its first columns are: %2. Give one with --profile, or name the headers after the fields.</source>
        <translation>Không có mẫu nhập %1 nào hợp với tệp này. Các cột đầu của tệp: %2. Chỉ ra mẫu nhập bằng --profile, hoặc đặt tên cột theo tên trường.</translation>
    </message>
    <message>
        <source>This is not a date that can be read. Write it as 2026-10-31, or give its format in the profile (&quot;date&quot;: &quot;dd/MM/yyyy&quot;).</source>
        <translation>Không đọc được ngày này. Ghi như 2026-10-31, hoặc ghi cách viết ngày trong mẫu nhập (&quot;date&quot;: &quot;dd/MM/yyyy&quot;).</translation>
    </message>
    <message>
        <source>Other dates of this column are partly day first, partly month first, so this one can be read in two ways. Give the format in the profile (&quot;date&quot;: &quot;dd/MM/yyyy&quot;).</source>
        <translation>Cột này có ngày ghi ngày trước, có ngày ghi tháng trước, nên ngày này đọc được hai cách. Ghi cách viết ngày trong mẫu nhập (&quot;date&quot;: &quot;dd/MM/yyyy&quot;).</translation>
    </message>
    <message>
        <source>This is not a time of day. Write it as 14:30.</source>
        <translation>Đây không phải giờ trong ngày. Ghi như 14:30.</translation>
    </message>
    <message>
        <source>This is not a number or an amount that can be read. Write it with digits only, such as 1234.5.</source>
        <translation>Không đọc được số này. Chỉ ghi chữ số, như 1234,5.</translation>
    </message>
    <message>
        <source>This number can be read in two ways. Say in the profile which sign is the decimal one (&quot;decimal&quot;: &quot;.&quot; or &quot;,&quot;).</source>
        <translation>Số này đọc được hai cách. Ghi trong mẫu nhập dấu nào là dấu thập phân (&quot;decimal&quot;: &quot;.&quot; hoặc &quot;,&quot;).</translation>
    </message>
    <message>
        <source>This status is not known. Statuses are draft, confirmed, shipped, completed, cancelled; match other words with one of them, at “Map columns” or in the profile.</source>
        <translation>Chưa biết trạng thái này. Các trạng thái: draft (nháp), confirmed (đã xác nhận), shipped (đang giao), completed (hoàn tất), cancelled (đã hủy); chữ khác thì ghép với một trong số đó ở bước Ghép cột hay trong mẫu nhập.</translation>
    </message>
    <message>
        <source>Shares must be written as An:60;Bình:40, each above 0 with at most 4 decimals, and add up to 100 %.</source>
        <translation>Phần ghi công phải viết như An:60;Bình:40, mỗi phần lớn hơn 0 với nhiều nhất 4 chữ số thập phân, và cộng lại bằng 100 %.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Ghi yes hoặc no.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this code, and its last digits are lost. Take the file as it was exported, not one saved by Excel.</source>
        <translation>Excel đã làm tròn mã này, các chữ số cuối đã mất. Dùng tệp gốc vừa xuất ra, không dùng bản Excel đã lưu lại.</translation>
    </message>
    <message>
        <source>“%1” stands in the looked-up file more than once, with different answers.</source>
        <translation>“%1” có nhiều lần trong tệp tra cứu, mỗi lần một kết quả khác.</translation>
    </message>
    <message>
        <source>This number has more digits than can be kept exactly.</source>
        <translation>Số này có nhiều chữ số hơn mức giữ được chính xác.</translation>
    </message>
    <message>
        <source>There is a target for %1 of %2 in %3 with the same filter already. Change that one instead of adding a second.</source>
        <translation>Đã có mục tiêu %1 của %2 trong %3 với cùng bộ lọc. Sửa mục tiêu ấy thay vì thêm mục tiêu thứ hai.</translation>
    </message>
    <message>
        <source>A target is for a month, a quarter or a year; “%1” is none of these.</source>
        <translation>Mục tiêu đặt cho một tháng, một quý hoặc một năm; “%1” không phải kỳ nào trong số đó.</translation>
    </message>
    <message>
        <source>A target’s weight is 0 or more, not %1.</source>
        <translation>Trọng số của mục tiêu từ 0 trở lên, không thể là %1.</translation>
    </message>
    <message>
        <source>This target is no longer in the book. Look again.</source>
        <translation>Mục tiêu này không còn trong sổ. Mở lại để xem.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>cột “%1”</translation>
    </message>
    <message>
        <source>A code is missing. Give each row a code of its own.</source>
        <translation>Thiếu mã. Cho mỗi dòng một mã riêng.</translation>
    </message>
    <message>
        <source>The code “%1” is taken. Choose another one.</source>
        <translation>Mã “%1” đã có. Chọn mã khác.</translation>
    </message>
    <message>
        <source>“%1…” is longer than %2 letters. Shorten it.</source>
        <translation>“%1…” dài hơn %2 ký tự. Viết ngắn lại.</translation>
    </message>
    <message>
        <source>Two have the name “%1”. Write the code of the one that is meant.</source>
        <translation>Có hai mục cùng tên “%1”. Hãy ghi mã thay cho tên.</translation>
    </message>
    <message>
        <source>The last day %2 lies before the first day %1. Put them right.</source>
        <translation>Ngày cuối %2 đứng trước ngày đầu %1. Sửa lại hai ngày.</translation>
    </message>
    <message>
        <source>“%1” is in another team on some of these days (since %2). End that membership first.</source>
        <translation>“%1” thuộc nhóm khác trong một số ngày này (từ %2). Cho người ấy rời nhóm kia trước.</translation>
    </message>
    <message>
        <source>An amount below zero makes no sense here. Check its sign.</source>
        <translation>Số tiền ở đây không thể âm. Xem lại dấu.</translation>
    </message>
    <message>
        <source>The group “%1” would stand under itself. Choose another parent group.</source>
        <translation>Nhóm hàng “%1” sẽ nằm trong chính nó. Chọn nhóm cha khác.</translation>
    </message>
    <message>
        <source>“%1” is no kind of customer. Write external or internal.</source>
        <translation>“%1” không phải loại khách. Ghi external hoặc internal.</translation>
    </message>
    <message>
        <source>%1 is no year of birth. Write four digits, such as 1990.</source>
        <translation>%1 không phải năm sinh. Ghi đủ bốn chữ số, như 1990.</translation>
    </message>
    <message>
        <source>The shares add up to %1 %. They must add up to 100 %.</source>
        <translation>Các phần ghi công cộng lại là %1 %. Cần cộng lại bằng 100 %.</translation>
    </message>
    <message>
        <source>The order “%1” has lines above and below zero. Put what came back into a document of its own, or write it as returned.</source>
        <translation>Đơn “%1” có cả dòng dương lẫn dòng âm. Ghi phần trả hàng thành chứng từ riêng, hoặc ghi vào số lượng trả.</translation>
    </message>
    <message>
        <source>“%1” only takes back and names no order, so it must name the person.</source>
        <translation>“%1” chỉ ghi trả hàng và không nêu đơn nào, nên phải nêu người bán.</translation>
    </message>
    <message>
        <source>There is a date in %1, but the order has not come to that step. Change the status, or leave the date empty.</source>
        <translation>Có ngày ở %1, nhưng đơn chưa tới bước ấy. Đổi trạng thái, hoặc để trống ngày.</translation>
    </message>
    <message>
        <source>The date %1 lies outside 1990 to 2069. Check day, month and year.</source>
        <translation>Ngày %1 nằm ngoài khoảng 1990 đến 2069. Xem lại ngày, tháng, năm.</translation>
    </message>
    <message>
        <source>The date is missing. Fill it in, such as 31/10/2026.</source>
        <translation>Thiếu ngày. Hãy điền vào, như 31/10/2026.</translation>
    </message>
    <message>
        <source>Of the order “%1”, %2 would come back but only %3 is left. Check the quantity and the line.</source>
        <translation>Đơn “%1” ghi trả %2 nhưng chỉ còn %3. Xem lại số lượng và dòng hàng.</translation>
    </message>
    <message>
        <source>A status only goes forward. To take an order back, cancel it or enter a return.</source>
        <translation>Trạng thái chỉ đi tới, không lùi. Muốn bỏ đơn, hãy hủy đơn hoặc ghi trả hàng.</translation>
    </message>
    <message>
        <source>A completed order is not cancelled. Enter a return of what came back.</source>
        <translation>Đơn đã hoàn tất thì không hủy. Ghi trả hàng cho phần khách trả lại.</translation>
    </message>
    <message>
        <source>The order “%1” exists already. Open it, or use another code.</source>
        <translation>Đã có đơn “%1”. Mở đơn ấy, hoặc dùng mã khác.</translation>
    </message>
    <message>
        <source>The line “%2” of the order “%1” has a return and can&apos;t go. Take the return back first.</source>
        <translation>Dòng hàng “%2” của đơn “%1” có trả hàng nên không bỏ được. Hoàn tác lần trả hàng trước.</translation>
    </message>
    <message>
        <source>This entry (%1 %2) is no longer there. Somebody has removed it; refresh and try again.</source>
        <translation>Mục này (%1 %2) không còn nữa: có người đã xóa. Tải lại rồi thử lần nữa.</translation>
    </message>
    <message>
        <source>The rows of the order “%1” say two different things here; the other one is “%2”. One order has one such value.</source>
        <translation>Các dòng của đơn “%1” ghi hai giá trị khác nhau ở đây; giá trị kia là “%2”. Mỗi đơn chỉ có một giá trị như vậy.</translation>
    </message>
    <message>
        <source>A quantity or an amount is missing. Fill in one of them.</source>
        <translation>Thiếu số lượng hoặc số tiền. Hãy điền một trong hai.</translation>
    </message>
    <message>
        <source>An amount is missing. Fill it in.</source>
        <translation>Thiếu số tiền. Hãy điền vào.</translation>
    </message>
    <message>
        <source>The order “%1” is not in the book. Import the orders first.</source>
        <translation>Đơn “%1” chưa có trong sổ. Nhập đơn trước.</translation>
    </message>
    <message>
        <source>Several sources have an order “%1”. Give the profile the source of the file.</source>
        <translation>Nhiều nguồn cùng có đơn “%1”. Ghi nguồn của tệp trong mẫu nhập.</translation>
    </message>
    <message>
        <source>“%1” is no line of the order “%2”.</source>
        <translation>Đơn “%2” không có dòng hàng “%1”.</translation>
    </message>
    <message>
        <source>The person is missing. A return without an order must name the person.</source>
        <translation>Thiếu người bán. Lần trả hàng không kèm đơn phải nêu người bán.</translation>
    </message>
    <message>
        <source>“%1” is a return itself; nothing can be taken back from it.</source>
        <translation>“%1” chính là chứng từ trả hàng; không trả hàng từ nó được.</translation>
    </message>
    <message>
        <source>The payment “%1” belongs to the order “%2” already.</source>
        <translation>Khoản thu “%1” đã thuộc về đơn “%2”.</translation>
    </message>
    <message>
        <source>“%1” is no direction. Write higher or lower.</source>
        <translation>“%1” không phải hướng của mục tiêu. Ghi higher hoặc lower.</translation>
    </message>
    <message>
        <source>“%1” is no subject. Write person:CODE, team:CODE or everyone.</source>
        <translation>“%1” không phải đối tượng của mục tiêu. Ghi person:MÃ, team:MÃ hoặc everyone.</translation>
    </message>
    <message>
        <source>“%1” is no filter. Write CUT=VALUE, several apart by ;</source>
        <translation>“%1” không phải bộ lọc. Ghi CUT=GIÁ_TRỊ, nhiều điều kiện cách nhau bằng dấu ;</translation>
    </message>
    <message>
        <source>“%1” is not in the book, and nothing is to be made by this import.</source>
        <translation>“%1” chưa có trong sổ, mà lần nhập này không được tạo mới.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>Đã dừng nhập. Chưa ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>This is the sample book. Start your own book to import your files.</source>
        <translation>Đây là sổ mẫu. Tạo sổ của bạn để nhập tệp của bạn.</translation>
    </message>
    <message>
        <source>Somebody keeps writing to the book. Nothing was imported; try again in a moment.</source>
        <translation>Có người đang liên tục ghi vào sổ. Chưa nhập gì; lát nữa thử lại.</translation>
    </message>
    <message>
        <source>More than %1 decimals can&apos;t be kept. Round the value in the file.</source>
        <translation>Không giữ được quá %1 chữ số thập phân. Làm tròn giá trị trong tệp.</translation>
    </message>
    <message>
        <source>Somebody else is writing in this book just now (%1). Nothing was changed; try again in a moment.</source>
        <translation>Có người khác đang ghi vào sổ này (%1). Chưa có gì thay đổi; lát nữa thử lại.</translation>
    </message>
    <message>
        <source>This book can only be read here (%1). Copy it to a folder of your own to write in it.</source>
        <translation>Ở đây chỉ đọc được sổ này (%1). Chép nó sang thư mục của bạn để ghi.</translation>
    </message>
    <message>
        <source>This book is damaged (%1). Nothing was changed; restore your newest backup, the damaged file stays as it is.</source>
        <translation>Sổ này bị hỏng (%1). Chưa có gì thay đổi; khôi phục bản sao lưu mới nhất, tệp hỏng vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>“%1” ends too early: it was not copied whole. Copy it again from where it came, or restore a backup.</source>
        <translation>“%1” bị cụt: chép chưa trọn. Chép lại từ nơi cũ, hoặc khôi phục một bản sao lưu.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>Ổ đĩa đầy. Chưa có gì thay đổi; dọn chỗ rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” is not a Somo book. Choose a file that Somo made; nothing there was touched.</source>
        <translation>“%1” không phải sổ Somo. Chọn tệp do Somo tạo; tệp ấy vẫn nguyên.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Somo. Install the newest version to open it; nothing in it was touched.</source>
        <translation>“%1” do một bản Somo mới hơn ghi. Cài bản mới nhất để mở; sổ vẫn nguyên.</translation>
    </message>
    <message>
        <source>“%1” was written by an older Somo and has to be opened for writing once, so that it is brought up to date.</source>
        <translation>“%1” do một bản Somo cũ hơn ghi; cần mở để ghi một lần để nâng sổ lên.</translation>
    </message>
    <message>
        <source>“%2” lies beside “%1” and does not belong to it, as when only one of two files was copied. Move it away, or copy both files again from where they came; nothing was touched.</source>
        <translation>“%2” nằm cạnh “%1” nhưng không thuộc về nó, như khi chỉ chép một trong hai tệp. Dời nó đi, hoặc chép lại cả hai tệp từ nơi cũ; chưa đụng tới gì.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file name in it.</source>
        <translation>“%1” là thư mục. Chọn tên tệp trong đó.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Choose another one or make it first.</source>
        <translation>Không có thư mục “%1”. Chọn thư mục khác hoặc tạo nó trước.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder “%1”. Choose another one.</source>
        <translation>Không ghi được vào thư mục “%1”. Chọn thư mục khác.</translation>
    </message>
    <message>
        <source>“%1” is being written by %2 on %3 since %4. Open it for reading, make a copy of it, or share the book through a server.</source>
        <translation>“%1” đang được %2 ghi trên máy %3 từ %4. Mở để đọc, chép một bản, hoặc dùng chung sổ qua máy chủ.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. The settings are: %2.</source>
        <translation>Không có cài đặt “%1”. Các cài đặt: %2.</translation>
    </message>
    <message>
        <source>“%2” is no value for the setting “%1”. It may be: %3.</source>
        <translation>“%2” không hợp với cài đặt “%1”. Có thể ghi: %3.</translation>
    </message>
    <message>
        <source>The book&apos;s currency stays %1, as it holds amounts already. Make a new book for another currency.</source>
        <translation>Sổ đã có số tiền nên vẫn dùng %1. Tạo sổ mới nếu cần tiền tệ khác.</translation>
    </message>
    <message>
        <source>There is nothing that can be taken back.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>There is nothing that was taken back and could be done again.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
    <message>
        <source>It can&apos;t be taken back: %1 %2 was changed since by %3 on %4. Take that back first.</source>
        <translation>Không hoàn tác được: %1 %2 đã được %3 sửa sau đó, lúc %4. Hoàn tác lần sửa ấy trước.</translation>
    </message>
    <message>
        <source>There is no import number %1. “imports” lists them.</source>
        <translation>Không có lần nhập số %1. Lệnh “imports” liệt kê các lần nhập.</translation>
    </message>
    <message>
        <source>Import %1 was taken back already.</source>
        <translation>Lần nhập %1 đã được hoàn tác.</translation>
    </message>
    <message>
        <source>The copy differs from the book at %1, so it was given up. The book itself was not touched; try again.</source>
        <translation>Bản chép khác sổ ở %1 nên đã bỏ. Sổ vẫn nguyên; thử lại.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. The book itself is as it was.</source>
        <translation>Không ghi được “%1”: %2. Sổ vẫn nguyên.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Check the disk’s space, or close the file where it is open.</source>
        <translation>Không ghi được tệp: %1. Xem ổ đĩa còn chỗ không, hoặc đóng tệp ở nơi đang mở.</translation>
    </message>
    <message>
        <source>The profile “%1” is for %2, not for %3.</source>
        <translation>Mẫu nhập “%1” dành cho %2, không dành cho %3.</translation>
    </message>
    <message>
        <source>“%1” is no metric. The help lists them: revenue, gross_profit, orders, units …</source>
        <translation>“%1” không phải chỉ số. Phần trợ giúp liệt kê: revenue, gross_profit, orders, units …</translation>
    </message>
    <message>
        <source>This book doesn&apos;t keep what the metric “%1” is counted from, so it can&apos;t be shown. Choose another metric.</source>
        <translation>Sổ này không giữ dữ liệu để tính chỉ số “%1” nên không hiện được. Chọn chỉ số khác.</translation>
    </message>
    <message>
        <source>The temporary folder “%1” could not be used: %2. Make room there and try again; nothing was changed.</source>
        <translation>Không dùng được thư mục tạm “%1”: %2. Dọn chỗ ở đó rồi thử lại; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>somo-cli has no command “%1”. “somo-cli --help” lists them.</source>
        <translation>somo-cli không có lệnh “%1”. “somo-cli --help” liệt kê các lệnh.</translation>
    </message>
    <message>
        <source>“%1” is not in this version yet.</source>
        <translation>Bản này chưa có “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no option of %2. “somo-cli %2 --help” shows how it is called.</source>
        <translation>“%1” không phải tùy chọn của %2. “somo-cli %2 --help” cho biết cách gọi.</translation>
    </message>
    <message>
        <source>“%1” is given more than once. Give it once.</source>
        <translation>“%1” được ghi hơn một lần. Hãy ghi một lần.</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”.</source>
        <translation>Thiếu giá trị sau “%1”.</translation>
    </message>
    <message>
        <source>%1 is missing. “somo-cli COMMAND --help” shows how it is called.</source>
        <translation>Thiếu %1. “somo-cli COMMAND --help” cho biết cách gọi.</translation>
    </message>
    <message>
        <source>“%1” is one word too many. Put text with spaces in quotation marks.</source>
        <translation>Thừa từ “%1”. Chữ có dấu cách thì đặt trong ngoặc kép.</translation>
    </message>
    <message>
        <source>%1 can’t be “%2”. Expected: %3.</source>
        <translation>%1 không thể là “%2”. Có thể là: %3.</translation>
    </message>
    <message>
        <source>%1: the book has no “%2”. Give the code, or the exact name.</source>
        <translation>%1: sổ không có “%2”. Hãy ghi mã, hoặc đúng tên.</translation>
    </message>
    <message>
        <source>No book is named. Give one with --book, or in SOMO_BOOK.</source>
        <translation>Chưa nêu sổ nào. Nêu bằng --book, hoặc trong SOMO_BOOK.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Close it if it is open elsewhere, or choose another name.</source>
        <translation>Không ghi được “%1”: %2. Hãy đóng tệp nếu đang mở ở nơi khác, hoặc chọn tên khác.</translation>
    </message>
    <message>
        <source>A board is cut by one thing or two. Leave out “--by %1”.</source>
        <translation>Bảng số chia theo một hoặc hai chiều. Bỏ bớt “--by %1”.</translation>
    </message>
    <message>
        <source>Give either %1 or %2, not both.</source>
        <translation>Dùng %1 hoặc %2, không dùng cả hai.</translation>
    </message>
    <message>
        <source>Say which import, such as “imports undo 3”. “imports” lists them with their numbers.</source>
        <translation>Cho biết lần nhập nào, ví dụ “imports undo 3”. “imports” liệt kê các lần nhập kèm số thứ tự.</translation>
    </message>
    <message>
        <source>There is no import profile “%1”, and no file of that name. “profiles” lists those there are.</source>
        <translation>Không có mẫu nhập “%1”, cũng không có tệp nào tên như vậy. “profiles” liệt kê các mẫu đang có.</translation>
    </message>
    <message>
        <source>“%1” is open in another window or on another computer. Close it there first; nothing was changed.</source>
        <translation>“%1” đang mở ở cửa sổ khác hoặc máy khác. Đóng ở đó trước đã; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The server of this book doesn&apos;t answer (%1). Check the address and the network, and whether the server runs; nothing was changed.</source>
        <translation>Máy chủ của sổ này không trả lời (%1). Xem lại địa chỉ, mạng và máy chủ có đang chạy không; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Is %1 meant?</source>
        <translation>Có phải là %1?</translation>
    </message>
    <message>
        <source>There are no rows in this file. Of a workbook the first visible sheet is read, unless a profile names another one (&quot;sheet&quot;).</source>
        <translation>Tệp này không có dòng nào. Với bảng tính Excel, trang đầu tiên không ẩn được đọc, trừ khi mẫu nhập nêu trang khác (&quot;sheet&quot;).</translation>
    </message>
    <message>
        <source>Import %1 was worked on since: %2 rows (%3). Take those changes back first.</source>
        <translation>Lần nhập %1 đã được sửa thêm sau đó: %2 dòng (%3). Hãy hoàn tác các thay đổi đó trước.</translation>
    </message>
    <message>
        <source>“%1” is the book itself, or a file that is being read. Choose another name; nothing was written.</source>
        <translation>“%1” chính là sổ, hoặc là tệp đang được đọc. Hãy chọn tên khác; chưa ghi gì cả.</translation>
    </message>
    <message>
        <source>“%1” is there already and is no earlier copy of this book. Choose another name; nothing there was touched.</source>
        <translation>“%1” đã có sẵn và không phải bản sao trước đây của sổ này. Hãy chọn tên khác; không đụng gì vào tệp đó.</translation>
    </message>
    <message>
        <source>An import that was taken back is not done again. Import its file once more.</source>
        <translation>Lần nhập đã hoàn tác thì không làm lại được. Hãy nhập lại tệp đó.</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here instead of a value. Mend the formula there and save the file again.</source>
        <translation>Bảng tính báo lỗi ở ô này thay cho giá trị. Hãy sửa công thức ở đó rồi lưu lại tệp.</translation>
    </message>
    <message>
        <source>The board is cut by “%1” twice. Leave one of them out.</source>
        <translation>Bảng được chia theo “%1” hai lần. Hãy bỏ bớt một lần.</translation>
    </message>
    <message>
        <source>The policy’s “%2” has a key “%1” that Somo doesn’t know. Check its spelling.</source>
        <translation>Trong chính sách, “%2” có khóa “%1” mà Somo không biết. Hãy xem lại chính tả.</translation>
    </message>
    <message>
        <source>The policy’s “%1” is not understood. Expected: %2.</source>
        <translation>Trong chính sách, chưa hiểu “%1”. Cần: %2.</translation>
    </message>
    <message>
        <source>The policy’s “%1”: %2</source>
        <translation>Trong chính sách, “%1”: %2</translation>
    </message>
    <message>
        <source>The book has no policy “%1”. “policy show” lists those it has.</source>
        <translation>Sổ không có chính sách “%1”. “policy show” liệt kê những chính sách đang có.</translation>
    </message>
    <message>
        <source>%1 can’t be closed: %2</source>
        <translation>Chưa khóa được %1: %2</translation>
    </message>
    <message>
        <source>There is no draft of a policy “%1”. “policy draft list” lists those there are.</source>
        <translation>Không có bản nháp chính sách “%1”. “policy draft list” liệt kê các bản đang có.</translation>
    </message>
    <message>
        <source>There are several drafts of the policy “%1”. Name one by its number: %2.</source>
        <translation>Có nhiều bản nháp của chính sách “%1”. Gọi một bản bằng số của nó: %2.</translation>
    </message>
    <message>
        <source>The draft of the policy “%1” isn’t proposed yet, so its text may still change. Propose it first.</source>
        <translation>Bản nháp của chính sách “%1” chưa gửi xin ý kiến, nên văn bản còn có thể đổi. Hãy gửi trước.</translation>
    </message>
    <message>
        <source>An objection says what it objects to. Add a sentence.</source>
        <translation>Chưa đồng ý thì nói rõ chưa đồng ý điều gì. Hãy thêm một câu.</translation>
    </message>
    <message>
        <source>Nothing was done with the commission of %1: %2</source>
        <translation>Chưa làm gì với hoa hồng %1: %2</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <translation>Chưa ghi gì: %1</translation>
    </message>
    <message>
        <source>There is no statement for %1: no policy that is in force pays by this period to those it is asked for. Look at another period, or at the policies.</source>
        <translation>Không có sao kê nào cho %1: không chính sách hiệu lực nào trả theo loại kỳ này cho những người được hỏi. Hãy xem kỳ khác, hoặc xem lại các chính sách.</translation>
    </message>
    <message>
        <source>The copying was stopped. Nothing was left behind, and the book is as it was.</source>
        <translation>Đã dừng chép. Không để lại gì, sổ vẫn như cũ.</translation>
    </message>
    <message>
        <source>“%1” is entered in weekly reports, which know the person and the week; it can’t be cut or filtered by “%2”. Cut it by person, team, week, month, quarter or year.</source>
        <translation>“%1” được nhập trong báo cáo tuần, chỉ biết người và tuần; không chia hay lọc theo “%2” được. Hãy chia theo người, nhóm, tuần, tháng, quý hoặc năm (person, team, week, month, quarter, year).</translation>
    </message>
    <message>
        <source>A week begins on a Monday; %1 is another day.</source>
        <translation>Tuần bắt đầu từ thứ Hai; %1 là ngày khác.</translation>
    </message>
    <message>
        <source>A weekly report is for a week; “%1” is none. Write it as 2026-W43.</source>
        <translation>Báo cáo tuần là cho một tuần; “%1” không phải là tuần. Hãy viết như 2026-W43.</translation>
    </message>
    <message>
        <source>A figure of this week belongs to the days from %2; %1 is none of these.</source>
        <translation>Số của tuần này thuộc các ngày từ %2; %1 không phải là một trong số đó.</translation>
    </message>
    <message>
        <source>“%1” is counted from orders and is not entered by hand. Enter activities, or a metric of your own.</source>
        <translation>“%1” được tính từ đơn hàng, không nhập bằng tay. Hãy nhập hoạt động (activities) hoặc chỉ số riêng.</translation>
    </message>
    <message>
        <source>What is entered for “%1” is 0 or more. Leave it out where there is nothing to say.</source>
        <translation>Số nhập cho “%1” phải từ 0 trở lên. Không có gì để nói thì để trống.</translation>
    </message>
    <message>
        <source>“%1” is counted in whole numbers, which %2 is not. Write it without decimals.</source>
        <translation>“%1” đếm bằng số nguyên, %2 thì không phải. Hãy viết không có phần lẻ.</translation>
    </message>
    <message>
        <source>“%2” is no number for “%1”. Write digits only, with at most %3 decimals.</source>
        <translation>“%2” không phải là số cho “%1”. Hãy chỉ viết chữ số, nhiều nhất %3 số lẻ.</translation>
    </message>
    <message>
        <source>A weekly report is written by the person it is about. This one is of %1; anybody may read it.</source>
        <translation>Báo cáo tuần do chính người ấy viết. Báo cáo này của %1; ai cũng đọc được.</translation>
    </message>
    <message>
        <source>This report was sent. Take the sending back, then it can be changed and sent again.</source>
        <translation>Báo cáo này đã gửi. Thu hồi lần gửi thì sửa và gửi lại được.</translation>
    </message>
    <message>
        <source>This week lies in two months, and each keeps its own days. Say for which days “%1” is meant: from %2 or from %3.</source>
        <translation>Tuần này nằm trong hai tháng, tháng nào giữ ngày của tháng ấy. Hãy nói “%1” là của những ngày nào: từ %2 hay từ %3.</translation>
    </message>
    <message>
        <source>“%1” can’t be a metric’s code. Use letters, digits and “_”, such as calls or samples_given.</source>
        <translation>“%1” không dùng làm mã chỉ số được. Hãy dùng chữ cái, chữ số và “_”, như calls hay samples_given.</translation>
    </message>
    <message>
        <source>There is no metric of your own with the code “%1”. Make it first.</source>
        <translation>Không có chỉ số riêng nào mang mã “%1”. Hãy tạo trước.</translation>
    </message>
    <message>
        <source>This report was not sent, so there is nothing to take back.</source>
        <translation>Báo cáo này chưa gửi, nên không có gì để thu hồi.</translation>
    </message>
    <message>
        <source>“%1” has figures or targets already, so its unit stays. Make a new metric for another unit.</source>
        <translation>“%1” đã có số hoặc mục tiêu, nên đơn vị giữ nguyên. Hãy tạo chỉ số mới cho đơn vị khác.</translation>
    </message>
    <message>
        <source>“%1” is no unit. Write count, money or decimal.</source>
        <translation>“%1” không phải là đơn vị. Hãy viết count, money hoặc decimal.</translation>
    </message>
    <message>
        <source>The connection to the book’s server was lost, and nothing of this was written. What you typed is kept; write it again once the server answers.</source>
        <translation>Mất kết nối với máy chủ của sổ, và chưa có gì được ghi. Những gì bạn gõ vẫn còn đây; hãy ghi lại khi máy chủ trả lời.</translation>
    </message>
    <message>
        <source>The connection to the book’s server was lost while this was being written. Look in the history whether it is there before you write it again.</source>
        <translation>Mất kết nối với máy chủ của sổ đúng lúc đang ghi. Hãy xem trong nhật ký đã có chưa rồi mới ghi lại.</translation>
    </message>
    <message>
        <source>Nothing was written: %1 %2 was changed by %3 on %4, after it was opened here. Look at what is different, then choose.</source>
        <translation>Chưa ghi gì: %1 %2 đã được %3 sửa lúc %4, sau khi mở ở đây. Hãy xem chỗ khác nhau rồi chọn.</translation>
    </message>
    <message>
        <source>This order is credited to somebody else, so they or a lead change it. Nothing was changed.</source>
        <translation>Đơn này ghi cho người khác, nên người đó hoặc trưởng nhóm mới sửa được. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This customer’s contact data is kept by those who serve them. Ask them or a lead. Nothing was changed.</source>
        <translation>Thông tin liên hệ của khách này do người đang phục vụ họ giữ. Hãy nhờ người đó hoặc trưởng nhóm. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This is said in somebody else’s name, or was answered already. Each login writes its own. Nothing was changed.</source>
        <translation>Điều này đứng tên người khác, hoặc đã được trả lời. Mỗi người chỉ viết phần của mình. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Somebody else did that, so they or a lead take it back. Nothing was changed.</source>
        <translation>Việc đó do người khác làm, nên người đó hoặc trưởng nhóm mới hoàn tác được. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The server takes changes only with their entry in the history. Nothing was changed; do it with Somo.</source>
        <translation>Máy chủ chỉ nhận thay đổi có ghi vào lịch sử. Chưa có gì thay đổi; hãy làm việc này bằng Somo.</translation>
    </message>
    <message>
        <source>What the history holds stays as it is; nobody changes or deletes it.</source>
        <translation>Những gì lịch sử đã ghi thì giữ nguyên; không ai sửa hay xóa được.</translation>
    </message>
    <message>
        <source>“%1” is a file. A team shares a book on a PostgreSQL server: “team init --from FILE.somo postgresql://user@host/database” takes it there.</source>
        <translation>“%1” là một tệp. Cả nhóm dùng chung sổ trên máy chủ PostgreSQL: “team init --from FILE.somo postgresql://user@host/database” đưa sổ lên đó.</translation>
    </message>
    <message>
        <source>The tables of “%1” belong to another login of the server. Set the team up with the one that made the book.</source>
        <translation>Các bảng của “%1” thuộc tài khoản khác trên máy chủ. Hãy lập nhóm bằng tài khoản đã tạo sổ.</translation>
    </message>
    <message>
        <source>“%1” isn’t shared with a team yet. “team init” does that.</source>
        <translation>“%1” chưa dùng chung cho nhóm. Lệnh “team init” làm việc đó.</translation>
    </message>
    <message>
        <source>The server doesn’t let the owner of the book make logins: %1. The server’s administrator allows it with ALTER ROLE … CREATEROLE.</source>
        <translation>Máy chủ không cho chủ sổ tạo tài khoản: %1. Người quản trị máy chủ cho phép bằng lệnh ALTER ROLE … CREATEROLE.</translation>
    </message>
    <message>
        <source>%1 has a login already. “team role” changes what they may do; “team revoke” ends it.</source>
        <translation>%1 đã có tài khoản. “team role” đổi quyền; “team revoke” thu hồi tài khoản.</translation>
    </message>
    <message>
        <source>%1 has no login. “team list” shows who has one; “team invite” makes one.</source>
        <translation>%1 chưa có tài khoản. “team list” cho biết ai đã có; “team invite” tạo tài khoản.</translation>
    </message>
    <message>
        <source>The login %1 has no rights any more and can’t be used, but the server couldn’t delete it. Its administrator may.</source>
        <translation>Tài khoản %1 không còn quyền và không dùng được nữa, nhưng máy chủ chưa xóa được. Người quản trị máy chủ có thể xóa.</translation>
    </message>
    <message>
        <source>The place holds a password. Places are shown, kept in lists and seen by other programs, so leave it out: set SOMO_PASSWORD, or type it when asked.</source>
        <translation>Địa chỉ sổ có chứa mật khẩu. Địa chỉ được hiển thị, lưu trong danh sách và chương trình khác thấy được, nên hãy bỏ mật khẩu ra: đặt SOMO_PASSWORD hoặc gõ khi được hỏi.</translation>
    </message>
    <message>
        <source>The server of “%1” refused the login: no password, or a wrong one. Set SOMO_PASSWORD, or type it when asked.</source>
        <translation>Máy chủ của “%1” từ chối đăng nhập: thiếu hoặc sai mật khẩu. Hãy đặt SOMO_PASSWORD hoặc gõ khi được hỏi.</translation>
    </message>
    <message>
        <source>The server of “%1” is outside your network and offers no encrypted connection (TLS), so nothing was sent. Have TLS switched on there; “?sslmode=prefer” behind the place does without it.</source>
        <translation>Máy chủ của “%1” nằm ngoài mạng của bạn và không có kết nối mã hóa (TLS), nên chưa gửi gì. Hãy nhờ bật TLS trên máy chủ; thêm “?sslmode=prefer” sau địa chỉ thì bỏ qua yêu cầu này.</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write 2026-10 or 10/2026, 2026-Q4, 2026, 2026-W41 or 2026-10-05.</source>
        <translation>“%1” không phải một kỳ. Ghi 2026-10 hoặc 10/2026, 2026-Q4, 2026, 2026-W41 hoặc 2026-10-05.</translation>
    </message>
    <message>
        <source>“%1” may be any of these: %2. Write the code of the one that is meant.</source>
        <translation>“%1” có thể là: %2. Hãy ghi mã của đúng người.</translation>
    </message>
    <message>
        <source>“%1” has figures or targets, so it stays with them. It can be renamed.</source>
        <translation>“%1” đã có số liệu hoặc mục tiêu nên được giữ lại. Có thể đổi tên.</translation>
    </message>
    <message>
        <source>This file is a web page without a table, often the page that asks to log in. Log in to the site and export the data again.</source>
        <translation>Tệp này là một trang web không có bảng, thường là trang yêu cầu đăng nhập. Hãy đăng nhập vào trang đó rồi xuất lại dữ liệu.</translation>
    </message>
    <message>
        <source>This is a workbook of the kind %1, which Somo doesn’t read. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>Đây là bảng tính loại %1 mà Somo không đọc. Hãy mở bằng Excel hoặc LibreOffice và lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>This is an archive (%1). Unpack it and import the files inside.</source>
        <translation>Đây là tệp nén (%1). Hãy giải nén rồi nhập các tệp bên trong.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a row, so it was not downloaded whole. Download it again.</source>
        <translation>Tệp kết thúc giữa một dòng, nghĩa là chưa được tải về trọn vẹn. Hãy tải lại.</translation>
    </message>
    <message>
        <source>This row has more than %1 cells; the delimiter or a quotation mark is probably wrong.</source>
        <translation>Dòng này có hơn %1 ô; có lẽ dấu phân cách hoặc một dấu ngoặc kép bị sai.</translation>
    </message>
    <message>
        <source>This cell holds a formula whose result was never saved. Open the file in Excel or LibreOffice, save it there and import it again.</source>
        <translation>Ô này chứa công thức chưa được lưu kết quả. Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi nhập lần nữa.</translation>
    </message>
    <message>
        <source>The rule credits nobody. Name a person, or the customer’s keeper.</source>
        <translation>Quy tắc chưa ghi công cho ai. Chọn một người, hoặc người chăm khách.</translation>
    </message>
    <message>
        <source>Give the code or the name under which the source sells the product.</source>
        <translation>Ghi mã hoặc tên mà nguồn ấy gọi mặt hàng.</translation>
    </message>
    <message>
        <source>“%1” fits several customers (%2). Say in the preview which one is meant, or give the customer’s code in the file.</source>
        <translation>“%1” hợp với nhiều khách (%2). Chọn khách ở bước xem trước, hoặc ghi mã khách trong tệp.</translation>
    </message>
    <message>
        <source>Order %1 is linked to order %2 already. Take that link back first, or let the other order count.</source>
        <translation>Đơn %1 đã được gắn với đơn %2. Gỡ mối gắn ấy trước, hoặc để đơn kia được tính.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Đã dừng. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>The file ends in the middle of the contact that begins on line %1. Export the contacts again.</source>
        <translation>Tệp đứt giữa danh thiếp bắt đầu ở dòng %1. Hãy xuất lại danh bạ.</translation>
    </message>
    <message>
        <source>“%1” is not among the words known here.</source>
        <translation>“%1” không thuộc những từ dùng được ở đây.</translation>
    </message>
    <message>
        <source>Still to be answered: %1. Nothing was written.</source>
        <translation>Còn cần trả lời: %1. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>%1 has been writing in this book for more than 15 seconds. Nothing was changed; try again, or ask them.</source>
        <translation>%1 đang ghi vào sổ này hơn 15 giây. Chưa có gì thay đổi; hãy thử lại, hoặc hỏi người đó.</translation>
    </message>
    <message>
        <source>A return names a line of another order. A return takes back lines of its own order only; nothing was changed.</source>
        <translation>Một phiếu trả hàng nêu dòng của đơn khác. Phiếu trả hàng chỉ nhận lại dòng của chính đơn đó; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>There is no database “%1” on that server. Check the name at the end of the address, or have the database made; nothing was changed.</source>
        <translation>Trên máy chủ đó không có cơ sở dữ liệu “%1”. Hãy kiểm tra tên ở cuối địa chỉ, hoặc nhờ người tạo cơ sở dữ liệu; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>There is nothing of yours that can be taken back. What others wrote is theirs to take back; the history shows it.</source>
        <translation>Không có việc nào của bạn để hoàn tác. Việc người khác ghi thì họ hoàn tác; lịch sử cho thấy việc ấy.</translation>
    </message>
    <message>
        <source>Entry %1 of the history stays: what made the book, approved or closed a commission, or gave or took a role is not taken back.</source>
        <translation>Mục %1 của nhật ký giữ nguyên: việc tạo sổ, duyệt hay khóa hoa hồng, trao hay thu vai trò thì không hoàn tác.</translation>
    </message>
    <message>
        <source>Entry %1 of the history can&apos;t be taken back: what stood there before was erased, or is not open to you.</source>
        <translation>Không hoàn tác được mục %1 của nhật ký: nội dung trước đó đã bị xóa, hoặc bạn không được xem.</translation>
    </message>
    <message>
        <source>Entry %1 of the history was taken back already.</source>
        <translation>Mục %1 của nhật ký đã được hoàn tác.</translation>
    </message>
    <message>
        <source>Entry %1 of the history took another one back. “redo” does again what you took back last.</source>
        <translation>Mục %1 của nhật ký chính là một lần hoàn tác. “redo” làm lại việc bạn hoàn tác gần nhất.</translation>
    </message>
    <message>
        <source>The history has no entry %1. “log” lists them.</source>
        <translation>Nhật ký không có mục %1. “log” liệt kê các mục.</translation>
    </message>
    <message>
        <source>It can&apos;t be taken back: %1 %2 was changed since by %3 on %4. Settle it with them, or change it by hand.</source>
        <translation>Không hoàn tác được: sau đó %3 đã sửa %1 %2 lúc %4. Hãy trao đổi với người ấy, hoặc sửa bằng tay.</translation>
    </message>
    <message>
        <source>Your role in this team doesn’t allow that (%1). Nothing was changed; a lead, or whoever keeps the book, can do it.</source>
        <translation>Vai trò của bạn trong nhóm không cho phép việc này (%1). Chưa có gì thay đổi; trưởng nhóm hoặc người giữ sổ làm được.</translation>
    </message>
    <message>
        <source>What %1 is paid is for that person and the leads, so it isn’t open to you. Ask them or a lead.</source>
        <translation>Thu nhập của %1 chỉ để chính người ấy và trưởng nhóm xem, nên không mở cho bạn. Hãy hỏi người ấy hoặc trưởng nhóm.</translation>
    </message>
    <message>
        <source>This is about everybody’s pay, and what others are paid isn’t open to you: it is for each person and the leads. Name yourself with --person, or ask a lead.</source>
        <translation>Việc này nói về thu nhập của mọi người, mà thu nhập của người khác không mở cho bạn: chỉ chính người ấy và trưởng nhóm xem. Hãy ghi mình ở --person, hoặc hỏi trưởng nhóm.</translation>
    </message>
    <message>
        <source>Your role in this team doesn’t allow that (%1). Nothing was changed; whoever keeps the book can do it.</source>
        <translation>Vai trò của bạn trong nhóm không cho phép việc này (%1). Chưa có gì thay đổi; người giữ sổ làm được.</translation>
    </message>
    <message>
        <source>“%1” is no kind of activity. Write call, message, visit, meeting or note.</source>
        <translation>“%1” không phải loại hoạt động. Hãy ghi gọi điện, nhắn tin, ghé thăm, gặp mặt hoặc ghi chú.</translation>
    </message>
    <message>
        <source>The row only has a date. Fill in the kind, the customer or the note.</source>
        <translation>Dòng này chỉ có ngày. Hãy điền hình thức, khách hoặc nội dung.</translation>
    </message>
    <message>
        <source>The kind of this expense is missing, and no earlier one tells it by its words. Fill it in, such as “Travel”.</source>
        <translation>Thiếu khoản chi, và các chi tiêu trước không cho biết qua chữ trong nội dung. Hãy điền khoản, ví dụ “Đi lại”.</translation>
    </message>
    <message>
        <source>Expenses under “%1”: %2. Put them under another kind first, or leave it as it is.</source>
        <translation>Khoản “%1” đang có %2 chi tiêu. Hãy chuyển chúng sang khoản khác trước, hoặc để nguyên.</translation>
    </message>
    <message>
        <source>The server of this book is full: it takes no further connection. Close a window of Somo that isn’t needed and try again in a moment; if it stays so, whoever runs the server can see who is connected. Nothing was changed.</source>
        <translation>Máy chủ của sổ này đã đầy: không nhận thêm kết nối. Hãy đóng cửa sổ Somo không cần đến rồi thử lại sau ít phút; nếu vẫn vậy, người quản lý máy chủ xem được ai đang kết nối. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This login has as many connections to the server as it may have. Close Somo where it is open with the same login and try again in a moment. Nothing was changed.</source>
        <translation>Tài khoản này đã có đủ số kết nối được phép tới máy chủ. Hãy đóng Somo ở nơi đang mở bằng cùng tài khoản rồi thử lại sau ít phút. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Somebody kept a part of this book locked for more than 15 seconds, so it could not be read. Try again in a moment.</source>
        <translation>Có người giữ khóa một phần của sổ này hơn 15 giây nên chưa đọc được. Hãy thử lại sau ít phút.</translation>
    </message>
    <message>
        <source>%1 has kept a part of this book (%2) locked for more than 15 seconds, so it could not be read. Try again in a moment, or ask them.</source>
        <translation>%1 giữ khóa một phần của sổ này (%2) hơn 15 giây nên chưa đọc được. Hãy thử lại sau ít phút, hoặc hỏi người ấy.</translation>
    </message>
    <message>
        <source>The server broke off reading, as it took too long or somebody there stopped it. Try again; if it stays so, ask whoever runs the server.</source>
        <translation>Máy chủ ngừng việc đọc giữa chừng, vì quá lâu hoặc có người ở đó dừng lại. Hãy thử lại; nếu vẫn vậy, hỏi người quản lý máy chủ.</translation>
    </message>
    <message>
        <source>%1 can’t log in any more. Still to do: the entry in the history, since %2 has been writing in this book for more than 15 seconds. Revoke once more to finish it.</source>
        <translation>%1 không đăng nhập được nữa. Còn lại: ghi vào lịch sử, vì %2 đang ghi vào sổ này hơn 15 giây. Hãy thu hồi lần nữa để hoàn tất.</translation>
    </message>
    <message>
        <source>The figure “%1” is too large to be kept exactly, for the order “%2” of %3 is. Put its quantities and prices right, or cancel it; then the figures are there again.</source>
        <translation>Con số “%1” quá lớn, không giữ chính xác được, vì đơn “%2” ngày %3 quá lớn. Hãy sửa số lượng và giá của đơn ấy, hoặc hủy đơn; rồi các con số lại có.</translation>
    </message>
    <message>
        <source>%1 can’t log in any more. Still to do: the entry in the history, which could not be written. Revoke once more to finish it.</source>
        <translation>%1 không đăng nhập được nữa. Còn lại: ghi vào lịch sử, hiện chưa ghi được. Hãy thu hồi lần nữa để hoàn tất.</translation>
    </message>
    <message>
        <source>No profile for %1 fits this file. Its first columns are: %2. The nearest, “%3”, also needs: %4. Name the headers so, match them at “Map columns”, or give a profile with --profile.</source>
        <translation>Không có mẫu nhập %1 nào hợp với tệp này. Các cột đầu của tệp: %2. Mẫu gần nhất, “%3”, còn cần: %4. Hãy đặt tên cột như thế, ghép cột ở bước “Ghép cột”, hoặc chỉ định mẫu bằng --profile.</translation>
    </message>
    <message>
        <source>The column “%1” looks like the orders&apos; codes, but could be something else. Call it “Mã đơn” (or “Order no”) if it is, or say what it is at “Map columns” or in a profile.</source>
        <translation>Cột “%1” có vẻ là mã đơn, nhưng cũng có thể là thứ khác. Nếu đúng, hãy đặt tên cột là “Mã đơn”; nếu không, hãy chỉ rõ ở bước “Ghép cột” hoặc trong mẫu nhập.</translation>
    </message>
    <message>
        <source>The quantity must be above 0. Leave the row out if nothing was sold.</source>
        <translation>Số lượng phải lớn hơn 0. Nếu không bán được gì, hãy bỏ dòng này.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be exported. Write orders, customers, products, people, targets, payments, returns, deals, activities, expenses, promises, calendar or book.</source>
        <translation>Không xuất được “%1”. Hãy viết orders, customers, products, people, targets, payments, returns, deals, activities, expenses, promises, calendar hoặc book.</translation>
    </message>
    <message>
        <source>%1 is no day of a year. Write day and month, such as 24/10.</source>
        <translation>%1 không phải là một ngày trong năm. Hãy ghi ngày và tháng, như 24/10.</translation>
    </message>
    <message>
        <source>%1 can’t have come on their own word. Choose another customer, or nobody.</source>
        <translation>%1 không thể tự giới thiệu mình. Hãy chọn khách khác, hoặc để trống.</translation>
    </message>
    <message>
        <source>Customer %1 isn’t in the book any more: they were made one with another, or erased. Look them up again.</source>
        <translation>Khách số %1 không còn trong sổ: đã gộp với khách khác hoặc đã xóa. Hãy tìm lại.</translation>
    </message>
    <message>
        <source>%1 is no minute of a day. Write a time such as 18:00.</source>
        <translation>%1 không phải là một phút trong ngày. Hãy ghi giờ như 18:00.</translation>
    </message>
    <message>
        <source>“Later” needs its day. Write from which day they may be asked.</source>
        <translation>“Để sau” cần có ngày. Hãy ghi từ ngày nào có thể hỏi lại.</translation>
    </message>
    <message>
        <source>“%2” can’t stand in %1: expected is %3.</source>
        <translation>“%2” không dùng được trong mục %1: cần %3.</translation>
    </message>
    <message>
        <source>%1 is a choice and has nothing to choose from. Write at least two choices.</source>
        <translation>%1 là mục lựa chọn nhưng chưa có gì để chọn. Hãy ghi ít nhất hai lựa chọn.</translation>
    </message>
    <message>
        <source>“%1” stands at %2 customers or deals. Change it there first, or keep it among the choices.</source>
        <translation>“%1” đang dùng ở %2 khách hoặc cơ hội. Hãy đổi ở đó trước, hoặc giữ nó trong danh sách lựa chọn.</translation>
    </message>
    <message>
        <source>%1 holds values of %2 customers or deals. Retire it: it is asked for no more, and what stands in it stays.</source>
        <translation>%1 đang có nội dung của %2 khách hoặc cơ hội. Hãy ngừng dùng mục này: không hỏi nữa, nội dung đã ghi vẫn giữ.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes. Make it smaller, or note where it is kept.</source>
        <translation>%1 lớn hơn %2 byte. Hãy thu nhỏ, hoặc ghi lại nơi cất tệp.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another file.</source>
        <translation>%1 trống. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 belongs to no customer, order or deal. Choose one first.</source>
        <translation>%1 chưa thuộc khách, đơn hay cơ hội nào. Hãy chọn trước.</translation>
    </message>
    <message>
        <source>%1 isn’t what was attached any more: its content doesn’t agree with what was noted. Attach it again.</source>
        <translation>%1 không còn như lúc đính kèm: nội dung không khớp với điều đã ghi. Hãy đính kèm lại.</translation>
    </message>
    <message>
        <source>%1 can’t be made one with themselves. Choose two customers.</source>
        <translation>Không thể gộp %1 với chính mình. Hãy chọn hai khách.</translation>
    </message>
    <message>
        <source>%1 and %2 can’t be made one: what they have in common is masked, and says nothing about who they are.</source>
        <translation>Không thể gộp %1 và %2: dữ liệu bị che nên không cho biết họ là ai.</translation>
    </message>
    <message>
        <source>%1 was erased and can’t be made one with anybody.</source>
        <translation>%1 đã được xóa và không gộp được với ai.</translation>
    </message>
    <message>
        <source>Only who keeps the team’s book can erase a customer. Ask them, and leave the request in the register.</source>
        <translation>Chỉ người giữ sổ của nhóm mới xóa được khách. Hãy nhờ người ấy, và để yêu cầu trong danh sách.</translation>
    </message>
    <message>
        <source>A name is missing. Write a few words that tell it from others.</source>
        <translation>Thiếu tên. Ghi vài chữ để phân biệt với cái khác.</translation>
    </message>
    <message>
        <source>The stage “%1” takes no more deals. Choose another one, or take it into use again.</source>
        <translation>Giai đoạn “%1” đã ngừng dùng, không nhận thêm cơ hội. Chọn giai đoạn khác, hoặc dùng lại giai đoạn này.</translation>
    </message>
    <message>
        <source>Deals in the stage “%1”: %2. Move them to another stage first.</source>
        <translation>Giai đoạn “%1” còn %2 cơ hội. Chuyển chúng sang giai đoạn khác trước.</translation>
    </message>
    <message>
        <source>“%1” is the last stage of its kind, and deals need one. Add another one first, or rename it.</source>
        <translation>“%1” là giai đoạn cuối cùng thuộc loại này, mà cơ hội cần một. Thêm giai đoạn khác trước, hoặc đổi tên nó.</translation>
    </message>
    <message>
        <source>The deal came to its stage on %2, and can&apos;t leave it on %1. Give a day from then on.</source>
        <translation>Cơ hội tới giai đoạn này ngày %2, nên không rời đi ngày %1 được. Ghi một ngày từ đó trở đi.</translation>
    </message>
    <message>
        <source>“%1” became the order %2. Take the order off the deal first, then it can be moved.</source>
        <translation>“%1” đã thành đơn %2. Gỡ đơn khỏi cơ hội trước, rồi mới chuyển được.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t lost, so there is no reason to give. Move it to a stage that means lost first.</source>
        <translation>“%1” chưa thua nên chưa có lý do để ghi. Chuyển sang giai đoạn thua trước.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t won yet. A deal becomes an order once it is won.</source>
        <translation>“%1” chưa thắng. Cơ hội thắng rồi mới thành đơn hàng.</translation>
    </message>
    <message>
        <source>This promise was kept on %1, so it can’t be put off. Open it again first.</source>
        <translation>Hẹn này đã xong ngày %1 nên không dời được. Hãy mở lại hẹn trước.</translation>
    </message>
    <message>
        <source>The script has a key “%1” that Somo doesn’t know. Check its spelling.</source>
        <translation>Kịch bản có mục “%1” mà Somo không biết. Hãy xem lại chính tả.</translation>
    </message>
    <message>
        <source>The script’s “%1” is not understood. Expected: %2.</source>
        <translation>Không hiểu mục “%1” của kịch bản. Cần: %2.</translation>
    </message>
    <message>
        <source>The script’s “%1” %2</source>
        <translation>Mục “%1” của kịch bản %2</translation>
    </message>
    <message>
        <source>There is no script “%1” in this book. “care scripts” lists those there are.</source>
        <translation>Sổ không có kịch bản “%1”. “care scripts” liệt kê các kịch bản hiện có.</translation>
    </message>
    <message>
        <source>Something was done by the script “%1”, and that stays in the customers’ histories. Turn it off instead.</source>
        <translation>Đã có việc làm theo kịch bản “%1”, và việc ấy ở lại trong lịch sử của khách. Hãy tắt kịch bản.</translation>
    </message>
    <message>
        <source>The script “%1” can be turned on once somebody has looked at its preview as it stands now. Choose a customer and read what it would say.</source>
        <translation>Kịch bản “%1” bật được khi đã có người đọc bản xem thử như hiện nay. Chọn một khách và đọc kịch bản sẽ nói gì.</translation>
    </message>
    <message>
        <source>Somebody did or declined this already. Look at the list again; nothing was changed.</source>
        <translation>Việc này đã có người làm hoặc đã ghi là không cần. Hãy xem lại danh sách; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Nothing comes up with “%1” on this day. “care” lists what does, and what is held back.</source>
        <translation>Ngày này không có việc nào với “%1”. “care” liệt kê việc đến lượt và việc được giữ lại.</translation>
    </message>
    <message>
        <source>Something is put off to a later day; %1 is not. Choose a day after today.</source>
        <translation>Chỉ có thể dời sang ngày sau; %1 thì không. Hãy chọn một ngày sau hôm nay.</translation>
    </message>
    <message>
        <source>The filter “%1” can’t be read: expected is %2.</source>
        <translation>Không đọc được bộ lọc “%1”: cần %2.</translation>
    </message>
    <message>
        <source>No saved view is called “%1”. Look at the list of views; it may be another person’s own.</source>
        <translation>Không có cách xem nào tên “%1”. Xem lại danh sách các cách xem; có thể đó là của riêng người khác.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Write one that nobody guesses: a few words that only you put together.</source>
        <translation>Mật khẩu còn trống. Viết một mật khẩu khó đoán: vài từ chỉ mình bạn ghép với nhau.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Write the same one twice: without it nobody can open the copy.</source>
        <translation>Hai lần gõ mật khẩu không giống nhau. Gõ cùng một mật khẩu hai lần: thiếu nó thì không ai mở được bản sao.</translation>
    </message>
    <message>
        <source>“%1” is sealed with a passphrase. Give the one with which it was written.</source>
        <translation>“%1” được khóa bằng mật khẩu. Cho biết mật khẩu lúc ghi tệp.</translation>
    </message>
    <message>
        <source>This isn’t the passphrase of “%1”. The file itself is sound; try another spelling, capitals and marks count.</source>
        <translation>Đây không phải mật khẩu của “%1”. Tệp vẫn lành lặn; thử cách viết khác, chữ hoa và dấu đều tính.</translation>
    </message>
    <message>
        <source>“%1” isn’t sealed with a passphrase. Open it without one.</source>
        <translation>“%1” không khóa bằng mật khẩu. Mở tệp mà không cần mật khẩu.</translation>
    </message>
    <message>
        <source>“%1” ends too early: it was not copied whole. Copy it again from where it came, or take another copy.</source>
        <translation>“%1” bị cụt: chép chưa trọn. Chép lại từ nơi cũ, hoặc dùng bản sao khác.</translation>
    </message>
    <message>
        <source>“%1” was changed since it was written, by damage or by somebody, so nothing of it is taken. Take another copy.</source>
        <translation>“%1” đã khác đi từ lúc ghi, do hỏng hoặc do ai đó, nên không lấy gì từ tệp. Dùng bản sao khác.</translation>
    </message>
    <message>
        <source>“%1” was sealed by a newer Somo. Install the newest version to open it.</source>
        <translation>“%1” được khóa bằng bản Somo mới hơn. Cài bản mới nhất để mở.</translation>
    </message>
    <message>
        <source>The folder for copies isn’t there: %1. Connect its disk, or choose another folder in the settings. Work goes on; no copy was kept.</source>
        <translation>Không thấy thư mục giữ bản sao: %1. Nối lại ổ đĩa, hoặc chọn thư mục khác trong Cài đặt. Công việc vẫn tiếp tục; lần này chưa có bản sao.</translation>
    </message>
    <message>
        <source>This book stands on a server: whoever keeps the server makes its copies (pg_dump). The book can also be written into a file of its own.</source>
        <translation>Sổ này nằm trên máy chủ: người giữ máy chủ sao lưu bằng pg_dump. Cũng có thể ghi cả sổ ra một tệp riêng.</translation>
    </message>
    <message>
        <source>The drive or the folder of the book does not let itself be read or written any more (%1). Nothing was changed; see that it is plugged in and may be written to, then try again.</source>
        <translation>Ổ đĩa hoặc thư mục chứa sổ không còn đọc hay ghi được nữa (%1). Chưa có gì thay đổi; hãy xem ổ có cắm chắc và có cho ghi không, rồi thử lại.</translation>
    </message>
    <message>
        <source>The book is no longer at “%1”: it was moved, renamed or deleted, or its drive was taken out. Nothing was changed; put it back and try again, or open it where it is now.</source>
        <translation>Sổ không còn ở “%1” nữa: sổ đã bị chuyển đi, đổi tên hoặc xóa, hoặc ổ đĩa đã bị rút ra. Chưa có gì thay đổi; hãy để sổ lại chỗ cũ rồi thử lại, hoặc mở sổ ở chỗ mới.</translation>
    </message>
    <message>
        <source>“%1” holds something that no Somo book has, or lacks what every one has (%2): another program changed how it is built. It wasn’t opened, and nothing there was touched. “Recover” reads its rows into a new book.</source>
        <translation>“%1” có thứ mà sổ Somo không có, hoặc thiếu thứ sổ nào cũng có (%2): một chương trình khác đã sửa cấu trúc của sổ. Sổ chưa được mở và không có gì bị đụng tới. “Cứu dữ liệu” sẽ đọc các dòng của sổ vào một sổ mới.</translation>
    </message>
    <message>
        <source>“%1” holds no rows of a book that could be read any more. Restore your newest backup; nothing there was touched.</source>
        <translation>“%1” không còn dòng nào của sổ đọc được nữa. Khôi phục bản sao lưu mới nhất; không có gì bị đụng tới.</translation>
    </message>
    <message>
        <source>Request %2 was answered on %1. To answer it anew, open it again first: “privacy answer %2 --reopen”.</source>
        <translation>Yêu cầu %2 đã được trả lời ngày %1. Muốn trả lời lại, hãy mở lại trước: “privacy answer %2 --reopen”.</translation>
    </message>
</context>
<context>
    <name>expected</name>
    <message>
        <source>a value that the field can hold</source>
        <translation>một giá trị hợp với trường</translation>
    </message>
    <message>
        <source>a format such as dd/MM/yyyy HH:mm</source>
        <translation>cách viết như dd/MM/yyyy HH:mm</translation>
    </message>
    <message>
        <source>an example such as 1.234,5</source>
        <translation>một ví dụ như 1.234,5</translation>
    </message>
    <message>
        <source>a number such as 1000 or 0.01, on an amount or a quantity</source>
        <translation>một số như 1000 hoặc 0.01, cho số tiền hoặc số lượng</translation>
    </message>
    <message>
        <source>an amount or a quantity, without map and lookup</source>
        <translation>một số tiền hoặc số lượng, không có map và lookup</translation>
    </message>
    <message>
        <source>gross (with line.quantity and line.unit_price mapped) or an amount that is mapped</source>
        <translation>gross (khi đã ghép line.quantity và line.unit_price) hoặc một số tiền đã ghép</translation>
    </message>
    <message>
        <source>a column&apos;s number, because the file has no header row</source>
        <translation>số thứ tự của cột, vì tệp không có dòng tên cột</translation>
    </message>
    <message>
        <source>another mapped field of the same kind of value</source>
        <translation>một trường khác đã ghép, cùng loại giá trị</translation>
    </message>
    <message>
        <source>at least one field</source>
        <translation>ít nhất một trường</translation>
    </message>
    <message>
        <source>auto, &quot;.&quot; or &quot;,&quot;</source>
        <translation>auto, &quot;.&quot; hoặc &quot;,&quot;</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>một chuỗi</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true hoặc false</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>một số nguyên từ 0</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>một số nguyên từ 1</translation>
    </message>
    <message>
        <source>a column&apos;s header, or its number from 1</source>
        <translation>tên cột, hoặc số thứ tự của cột tính từ 1</translation>
    </message>
    <message>
        <source>a list of columns</source>
        <translation>danh sách cột</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>danh sách chuỗi</translation>
    </message>
    <message>
        <source>csv, xlsx or auto</source>
        <translation>csv, xlsx hoặc auto</translation>
    </message>
    <message>
        <source>auto, utf-8, utf-16le, utf-16be, windows-1258 or windows-1252</source>
        <translation>auto, utf-8, utf-16le, utf-16be, windows-1258 hoặc windows-1252</translation>
    </message>
    <message>
        <source>auto or the signs between two cells</source>
        <translation>auto hoặc dấu ngăn giữa hai ô</translation>
    </message>
    <message>
        <source>a list of row numbers</source>
        <translation>danh sách số dòng</translation>
    </message>
    <message>
        <source>an object with file, key and value</source>
        <translation>đối tượng có file, key và value</translation>
    </message>
    <message>
        <source>the name of a file beside the imported one</source>
        <translation>tên một tệp nằm cạnh tệp được nhập</translation>
    </message>
    <message>
        <source>an object from the file&apos;s words to Somo&apos;s</source>
        <translation>đối tượng ghép chữ trong tệp với chữ của Somo</translation>
    </message>
    <message>
        <source>a list of columns, and no &quot;column&quot;</source>
        <translation>danh sách cột, và không có &quot;column&quot;</translation>
    </message>
    <message>
        <source>exactly one of column, columns, sum, value, template, from</source>
        <translation>đúng một trong column, columns, sum, value, template, from</translation>
    </message>
    <message>
        <source>an object with columns, into and period</source>
        <translation>đối tượng có columns, into và period</translation>
    </message>
    <message>
        <source>an object from columns to keys</source>
        <translation>đối tượng ghép cột với khóa</translation>
    </message>
    <message>
        <source>an object from fields to columns</source>
        <translation>đối tượng ghép trường với cột</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>mẫu nhập</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>một đối tượng</translation>
    </message>
    <message>
        <source>a date such as 2026-10-31</source>
        <translation>một ngày, ví dụ 2026-10-31</translation>
    </message>
    <message>
        <source>a number from 1</source>
        <translation>một số từ 1 trở lên</translation>
    </message>
    <message>
        <source>an amount in quotation marks, with no more decimals than the currency has, such as &quot;50000&quot;</source>
        <translation>một số tiền trong dấu ngoặc kép, không nhiều chữ số lẻ hơn đồng tiền của sổ, ví dụ &quot;50000&quot;</translation>
    </message>
    <message>
        <source>percent in quotation marks, with up to 4 decimals, such as &quot;2.5&quot;</source>
        <translation>số phần trăm trong dấu ngoặc kép, nhiều nhất 4 chữ số lẻ, ví dụ &quot;2.5&quot;</translation>
    </message>
    <message>
        <source>a quantity in quotation marks, with up to 3 decimals, such as &quot;10&quot;</source>
        <translation>một số lượng trong dấu ngoặc kép, nhiều nhất 3 chữ số lẻ, ví dụ &quot;10&quot;</translation>
    </message>
    <message>
        <source>document</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>a text that isn&apos;t empty</source>
        <translation>một dòng chữ không rỗng</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>một danh sách</translation>
    </message>
    <message>
        <source>a list of codes</source>
        <translation>một danh sách các mã</translation>
    </message>
    <message>
        <source>a whole number in quotation marks, such as &quot;10&quot;</source>
        <translation>một số nguyên trong dấu ngoặc kép, ví dụ &quot;10&quot;</translation>
    </message>
    <message>
        <source>marginal or slab</source>
        <translation>marginal hoặc slab</translation>
    </message>
    <message>
        <source>period, order or line</source>
        <translation>period, order hoặc line</translation>
    </message>
    <message>
        <source>amount, units or target_percent</source>
        <translation>amount, units hoặc target_percent</translation>
    </message>
    <message>
        <source>equal, contribution or weights</source>
        <translation>equal, contribution hoặc weights</translation>
    </message>
    <message>
        <source>first_order or top_revenue</source>
        <translation>first_order hoặc top_revenue</translation>
    </message>
    <message>
        <source>ordered, confirmed, completed, paid or part_paid</source>
        <translation>ordered, confirmed, completed, paid hoặc part_paid</translation>
    </message>
    <message>
        <source>revenue, gross_profit, collected, orders or units</source>
        <translation>revenue, gross_profit, collected, orders hoặc units</translation>
    </message>
    <message>
        <source>month, quarter or year</source>
        <translation>month, quarter hoặc year</translation>
    </message>
    <message>
        <source>period or year</source>
        <translation>period hoặc year</translation>
    </message>
    <message>
        <source>re_run or mirror</source>
        <translation>re_run hoặc mirror</translation>
    </message>
    <message>
        <source>something like revenue=5000000,product_group=TEA</source>
        <translation>dạng như revenue=5000000,product_group=TEA</translation>
    </message>
    <message>
        <source>an amount such as 500000</source>
        <translation>một số tiền như 500000</translation>
    </message>
    <message>
        <source>a date such as 2026-10-05</source>
        <translation>một ngày như 2026-10-05</translation>
    </message>
    <message>
        <source>the number that “commission bonus list” shows</source>
        <translation>số thứ tự mà “commission bonus list” cho thấy</translation>
    </message>
    <message>
        <source>a metric and its figure, such as activities=12</source>
        <translation>chỉ số và số của nó, như activities=12</translation>
    </message>
    <message>
        <source>a day such as activities@2026-11-01=12</source>
        <translation>một ngày, như activities@2026-11-01=12</translation>
    </message>
    <message>
        <source>an amount or a quantity</source>
        <translation>số tiền hoặc số lượng</translation>
    </message>
    <message>
        <source>order.status only</source>
        <translation>chỉ order.status</translation>
    </message>
    <message>
        <source>order.code only</source>
        <translation>chỉ order.code</translation>
    </message>
    <message>
        <source>line.name or order.person only</source>
        <translation>chỉ line.name hoặc order.person</translation>
    </message>
    <message>
        <source>a field that nothing is counted by</source>
        <translation>trường không dùng để tính</translation>
    </message>
    <message>
        <source>another mapped field</source>
        <translation>một trường khác đã ghép</translation>
    </message>
    <message>
        <source>auto, day_first, month_first or a format such as dd/MM/yyyy</source>
        <translation>auto, day_first, month_first hoặc một dạng như dd/MM/yyyy</translation>
    </message>
    <message>
        <source>a list of files with file, seen and columns</source>
        <translation>danh sách tệp có file, seen và columns</translation>
    </message>
    <message>
        <source>a list of columns, beside &quot;sum&quot;</source>
        <translation>danh sách cột, đi cùng &quot;sum&quot;</translation>
    </message>
    <message>
        <source>a column or a list of columns, beside &quot;column&quot; or &quot;columns&quot;</source>
        <translation>một cột hay danh sách cột, đi cùng &quot;column&quot; hoặc &quot;columns&quot;</translation>
    </message>
    <message>
        <source>an object from fields to lists of their values</source>
        <translation>một đối tượng từ trường đến danh sách giá trị</translation>
    </message>
    <message>
        <source>line, order or unit</source>
        <translation>line, order hoặc unit</translation>
    </message>
    <message>
        <source>a field and its value, such as customer=KH-0001</source>
        <translation>một ô và giá trị, như customer=KH-0001</translation>
    </message>
    <message>
        <source>an amount such as 2000000</source>
        <translation>một số tiền như 2000000</translation>
    </message>
    <message>
        <source>a whole number of days</source>
        <translation>số ngày, là số nguyên</translation>
    </message>
    <message>
        <source>one of order_completed, birthday, next_purchase, dormant, stage_reached, deal_stage_reached, date</source>
        <translation>một trong order_completed, birthday, next_purchase, dormant, stage_reached, deal_stage_reached, date</translation>
    </message>
    <message>
        <source>a date such as 2026-11-20, or 11-20 for each year</source>
        <translation>một ngày như 2026-11-20, hoặc 11-20 cho mỗi năm</translation>
    </message>
    <message>
        <source>one of zalo, call, sms, email, visit, any</source>
        <translation>một trong zalo, call, sms, email, visit, any</translation>
    </message>
    <message>
        <source>a list of steps</source>
        <translation>một danh sách các bước</translation>
    </message>
    <message>
        <source>care or marketing</source>
        <translation>care hoặc marketing</translation>
    </message>
    <message>
        <source>a day such as 2026-10-24</source>
        <translation>một ngày như 2026-10-24</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>có hoặc không</translation>
    </message>
    <message>
        <source>a number without separators between thousands, such as 1250000</source>
        <translation>một số không có dấu ngăn hàng nghìn, như 1250000</translation>
    </message>
    <message>
        <source>a time such as 9:30</source>
        <translation>một giờ như 9:30</translation>
    </message>
    <message>
        <source>a day such as 2026-10-31</source>
        <translation>một ngày như 2026-10-31</translation>
    </message>
    <message>
        <source>a number of days from 1 to 366</source>
        <translation>số ngày từ 1 đến 366</translation>
    </message>
    <message>
        <source>a time such as 18:00</source>
        <translation>một giờ như 18:00</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>một số nguyên</translation>
    </message>
    <message>
        <source>the code of a field of your own, such as own:size=XL</source>
        <translation>mã của một mục riêng, như own:size=XL</translation>
    </message>
    <message>
        <source>a field, a test and what is asked for, such as tag=vip or last_order not_since 90d</source>
        <translation>một mục, cách hỏi và giá trị, như tag=vip hoặc last_order not_since 90d</translation>
    </message>
    <message>
        <source>a test that this field knows</source>
        <translation>cách hỏi hợp với mục này</translation>
    </message>
    <message>
        <source>a value behind the test</source>
        <translation>một giá trị sau cách hỏi</translation>
    </message>
    <message>
        <source>nothing behind “filled” and “empty”</source>
        <translation>không có gì sau “filled” và “empty”</translation>
    </message>
    <message>
        <source>a day such as 2026-10-31, or a number of days such as 90d</source>
        <translation>một ngày như 2026-10-31, hoặc số ngày như 90d</translation>
    </message>
    <message>
        <source>an amount such as 5000000</source>
        <translation>một số tiền như 5000000</translation>
    </message>
    <message>
        <source>a year such as 1985</source>
        <translation>một năm như 1985</translation>
    </message>
    <message>
        <source>a month from 1 to 12</source>
        <translation>một tháng từ 1 đến 12</translation>
    </message>
    <message>
        <source>a purpose and a channel, such as consent:care:zalo=yes</source>
        <translation>mục đích và kênh, như consent:care:zalo=yes</translation>
    </message>
    <message>
        <source>lead, contacted or qualified; the other stages follow from orders</source>
        <translation>lead, contacted hoặc qualified; các giai đoạn khác do đơn hàng quyết định</translation>
    </message>
    <message>
        <source>keeper, group, segment, province, stage or own:CODE, an equals sign and the value</source>
        <translation>keeper, group, segment, province, stage hoặc own:MÃ, dấu bằng và giá trị</translation>
    </message>
    <message>
        <source>a number, or 0 for all</source>
        <translation>một số, hoặc 0 là tất cả</translation>
    </message>
    <message>
        <source>what to sort by, such as name, last_order or revenue_12m</source>
        <translation>xếp theo gì, như name, last_order hoặc revenue_12m</translation>
    </message>
    <message>
        <source>name, where --after says from whom on</source>
        <translation>name, vì --after cho biết xem tiếp từ ai</translation>
    </message>
    <message>
        <source>a province of the book, by its name or code</source>
        <translation>một tỉnh thành trong sổ, theo tên hoặc mã</translation>
    </message>
    <message>
        <source>a stage: lead, contacted, qualified, customer, repeat or dormant</source>
        <translation>một giai đoạn: lead, contacted, qualified, customer, repeat hoặc dormant</translation>
    </message>
    <message>
        <source>where it was said, such as phone, shop or form</source>
        <translation>nơi khách đã nói, như điện thoại, cửa hàng hay biểu mẫu</translation>
    </message>
    <message>
        <source>a day that isn’t after today</source>
        <translation>một ngày không sau hôm nay</translation>
    </message>
    <message>
        <source>a day that isn’t over</source>
        <translation>một ngày chưa qua</translation>
    </message>
    <message>
        <source>every name once; here two are the same but for what can&apos;t be seen</source>
        <translation>mỗi tên một lần; ở đây có hai tên chỉ khác nhau ở những ký tự không nhìn thấy</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n mục khác</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Theo người</translation>
    </message>
    <message>
        <source>dash: target</source>
        <translation>vạch: mục tiêu</translation>
    </message>
    <message>
        <source>No order counts in this period yet.</source>
        <translation>Chưa có đơn nào được ghi nhận trong kỳ này.</translation>
    </message>
    <message>
        <source>Revenue adding up by day</source>
        <translation>Doanh thu cộng dồn theo ngày</translation>
    </message>
    <message>
        <source>line: %1 · dashes: %2 · dots: even pace to the target</source>
        <translation>nét liền: %1 · nét đứt: %2 · chấm: nhịp đều tới mục tiêu</translation>
    </message>
    <message>
        <source>projected %1</source>
        <translation>dự kiến %1</translation>
    </message>
    <message>
        <source>%1: %2 so far.</source>
        <translation>%1: đến nay %2.</translation>
    </message>
    <message>
        <source>full: %1</source>
        <translation>đặc: %1</translation>
    </message>
    <message>
        <source>full: %1 · hollow: %2</source>
        <translation>đặc: %1 · rỗng: %2</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Theo kênh</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Theo miền</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Theo vùng</translation>
    </message>
    <message>
        <source>By product group</source>
        <translation>Theo nhóm hàng</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Doanh thu</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>Lãi gộp</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Trung bình một đơn</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Khách mới</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <translation>Khách mua lại</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>Tỷ lệ trả hàng</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Đã thu</translation>
    </message>
    <message>
        <source>The lines of all recognised orders after discounts, without tax and shipping, less what was returned in the period. An order of several people is shared out by their shares.</source>
        <translation>Tiền các dòng hàng của mọi đơn được ghi nhận, đã trừ giảm giá, không gồm thuế và phí giao, trừ phần trả hàng trong kỳ. Đơn của nhiều người được chia theo phần ghi công.</translation>
    </message>
    <message>
        <source>Revenue less the goods’ cost and the platform’s fee. Lines whose cost is not known are left out, and their number is said.</source>
        <translation>Doanh thu trừ giá vốn và phí sàn. Dòng hàng chưa biết giá vốn thì không tính, và số dòng ấy được nêu ra.</translation>
    </message>
    <message>
        <source>Orders recognised in the period, each counted whole for the person with the largest share; one that is returned later stays counted.</source>
        <translation>Số đơn được ghi nhận trong kỳ, mỗi đơn tính trọn cho người có phần ghi công lớn nhất; đơn bị trả hàng về sau vẫn được tính.</translation>
    </message>
    <message>
        <source>Quantities sold less quantities returned.</source>
        <translation>Số lượng bán trừ số lượng trả.</translation>
    </message>
    <message>
        <source>Revenue ÷ orders.</source>
        <translation>Doanh thu ÷ số đơn.</translation>
    </message>
    <message>
        <source>Customers whose first recognised order ever lies in the period.</source>
        <translation>Khách có đơn được ghi nhận đầu tiên nằm trong kỳ.</translation>
    </message>
    <message>
        <source>Customers with an order in the period and one before its first day.</source>
        <translation>Khách có đơn trong kỳ và đã có đơn trước ngày đầu kỳ.</translation>
    </message>
    <message>
        <source>Returns of the period ÷ sales of the period. Lower is better.</source>
        <translation>Trả hàng trong kỳ ÷ bán hàng trong kỳ. Thấp là tốt.</translation>
    </message>
    <message>
        <source>Payments less refunds by their date, of orders neither draft nor cancelled.</source>
        <translation>Tiền thu trừ tiền hoàn, theo ngày thu và hoàn, của các đơn không phải nháp và không bị hủy.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa đạt</translation>
    </message>
    <message>
        <source>successful</source>
        <translation>thành công</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>vượt</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>hợp lý</translation>
    </message>
    <message>
        <source>too low?</source>
        <translation>quá thấp?</translation>
    </message>
    <message>
        <source>too high?</source>
        <translation>quá cao?</translation>
    </message>
    <message>
        <source>not clear yet</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Vùng</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Miền</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>Nhóm hàng</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Chiến dịch</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Chưa có người phụ trách</translation>
    </message>
    <message>
        <source>In no team</source>
        <translation>Không thuộc nhóm nào</translation>
    </message>
    <message>
        <source>Without channel</source>
        <translation>Không có kênh</translation>
    </message>
    <message>
        <source>Region not known</source>
        <translation>Chưa biết vùng</translation>
    </message>
    <message>
        <source>Without product</source>
        <translation>Không có sản phẩm</translation>
    </message>
    <message>
        <source>Without group</source>
        <translation>Không có nhóm hàng</translation>
    </message>
    <message>
        <source>Without segment</source>
        <translation>Không có phân khúc</translation>
    </message>
    <message>
        <source>Without customer</source>
        <translation>Không có khách</translation>
    </message>
    <message>
        <source>Without campaign</source>
        <translation>Không có chiến dịch</translation>
    </message>
    <message>
        <source>Revenue counts when an order is placed.</source>
        <translation>Doanh thu ghi khi đơn được đặt.</translation>
    </message>
    <message>
        <source>Revenue counts when an order is confirmed.</source>
        <translation>Doanh thu ghi khi đơn được xác nhận.</translation>
    </message>
    <message>
        <source>Revenue counts when an order is completed.</source>
        <translation>Doanh thu ghi khi đơn hoàn tất.</translation>
    </message>
    <message>
        <source>Revenue counts when an order is paid.</source>
        <translation>Doanh thu ghi khi đơn thu đủ tiền.</translation>
    </message>
    <message>
        <source>SAMPLE BOOK</source>
        <translation>SỔ MẪU</translation>
    </message>
    <message>
        <source>%1 Figures of %2. Somo.</source>
        <translation>%1 Số liệu chốt %2. Somo.</translation>
    </message>
    <message>
        <source>KPI report, %1</source>
        <translation>Báo cáo KPI %1</translation>
    </message>
    <message>
        <source>team edition</source>
        <translation>bản cho đội</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Các con số nghĩa là gì</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cộng</translation>
    </message>
    <message>
        <source>Board, %1</source>
        <translation>Bảng KPI %1</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Nháp: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Đã hủy: %1</translation>
    </message>
    <message>
        <source>Marks at %1 and %2; hatched: not yet.</source>
        <translation>Vạch ở %1 và %2; gạch chéo: chưa đạt.</translation>
    </message>
    <message>
        <source>Marks at %1 and %2; hollow: where this pace leads, hatched if under %1.</source>
        <translation>Vạch ở %1 và %2; phần rỗng: dự kiến theo nhịp này, gạch chéo nếu dưới %1.</translation>
    </message>
    <message>
        <source>KPI score so far</source>
        <translation>Điểm KPI đến nay</translation>
    </message>
    <message>
        <source>Revenue so far ÷ income of the whole period is %1; once the period is over it should lie from %2 to %3.</source>
        <translation>Doanh thu đến nay ÷ thu nhập cả kỳ là %1; hết kỳ, tỷ lệ này nên từ %2 đến %3.</translation>
    </message>
    <message>
        <source>Counts in %1: %2</source>
        <translation>Ghi nhận vào %1: %2</translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <translation>Đang giao: %1</translation>
    </message>
    <message>
        <source>Not paid in full: %1</source>
        <translation>Chưa thu đủ tiền: %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Đã xác nhận: %1</translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation>trưởng nhóm %1</translation>
    </message>
    <message>
        <source>active on %1 of %2 days</source>
        <translation>làm việc %1/%2 ngày</translation>
    </message>
    <message>
        <source>What counted (%1)</source>
        <translation>Được tính (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n đơn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returns</source>
        <translation>
            <numerusform>%n lần trả hàng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more orders</source>
        <translation>
            <numerusform>và %n đơn nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Income (%1)</source>
        <translation>Thu nhập (%1)</translation>
    </message>
    <message>
        <source>No base salary is written down.</source>
        <translation>Chưa ghi lương cứng.</translation>
    </message>
    <message>
        <source>Base salary</source>
        <translation>Lương cứng</translation>
    </message>
    <message>
        <source>Revenue ÷ income is %1, within %2 to %3.</source>
        <translation>Doanh thu ÷ thu nhập là %1, trong khoảng %2 đến %3.</translation>
    </message>
    <message>
        <source>Revenue ÷ income is %1, below the span of %2 to %3.</source>
        <translation>Doanh thu ÷ thu nhập là %1, dưới khoảng %2 đến %3.</translation>
    </message>
    <message>
        <source>Revenue ÷ income is %1, above the span of %2 to %3.</source>
        <translation>Doanh thu ÷ thu nhập là %1, trên khoảng %2 đến %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders, %1 each on average.</source>
        <translation>
            <numerusform>%n đơn, trung bình %1 một đơn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each chart adds up to %1.</source>
        <translation>Mỗi biểu đồ cộng lại bằng %1.</translation>
    </message>
    <message>
        <source>%1 · %2 working days</source>
        <translation>%1 · %2 ngày làm việc</translation>
    </message>
    <message numerus="yes">
        <source>In their teams %n people stand more than %1 apart from the highest figure: a matter for how the team is set up.</source>
        <translation>
            <numerusform>Có %n người cách con số cao nhất trong nhóm hơn %1: đây là chuyện sắp xếp của nhóm.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest gap within a team is %1, inside the limit of %2.</source>
        <translation>Khoảng cách lớn nhất trong một nhóm là %1, trong mức %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1’s %2 (%n periods under %3, perhaps too high)</source>
        <translation>
            <numerusform>%2 của %1 (%n kỳ liền dưới %3, có vẻ quá cao)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1’s %2 (%n periods exceeded, perhaps too low)</source>
        <translation>
            <numerusform>%2 của %1 (%n kỳ liền vượt, có vẻ quá thấp)</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets to look at again: %1.</source>
        <translation>Mục tiêu nên xem lại: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Targets to look at again: %1; %n more stand on the pages of their teams and people.</source>
        <translation>
            <numerusform>Mục tiêu nên xem lại: %1; %n mục tiêu nữa nằm ở trang của từng nhóm, từng người.</numerusform>
        </translation>
    </message>
    <message>
        <source>People above their target: %1; successful: %2; not yet: %3.</source>
        <translation>Số người vượt mục tiêu: %1; thành công: %2; chưa đạt: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n nhóm</numerusform>
        </translation>
    </message>
    <message>
        <source>Each person, by name</source>
        <translation>Từng người, xếp theo tên</translation>
    </message>
    <message>
        <source>Gap within the team</source>
        <translation>Khoảng cách trong nhóm</translation>
    </message>
    <message>
        <source>The team’s highest figure ÷ a person’s, over those who were in the team on every day; up to %1 is in order.</source>
        <translation>Con số cao nhất trong nhóm ÷ con số của từng người, xét những người ở trong nhóm đủ mọi ngày; đến %1 là ổn.</translation>
    </message>
    <message>
        <source>Highest ÷ own</source>
        <translation>Cao nhất ÷ mỗi người</translation>
    </message>
    <message>
        <source>* Beyond it: a matter for how the team is set up.</source>
        <translation>* Quá mức ấy: chuyện sắp xếp của nhóm.</translation>
    </message>
    <message>
        <source>With what was credited to them in this team.</source>
        <translation>Theo phần ghi công trong nhóm này.</translation>
    </message>
    <message>
        <source>What differs from the report of %1</source>
        <translation>Khác gì so với báo cáo lúc %1</translation>
    </message>
    <message>
        <source>Revenue was %1 then and is %2 now.</source>
        <translation>Doanh thu lúc ấy là %1, nay là %2.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Lúc ấy</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nay</translation>
    </message>
    <message numerus="yes">
        <source>%n more orders differ.</source>
        <translation>
            <numerusform>Còn %n đơn nữa khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Nghĩa</translation>
    </message>
    <message>
        <source>Reached is actual ÷ target; where lower is better, target ÷ actual. Under %1 is not yet, from %1 successful, from %2 exceeded. A person’s target counts by the days on which they were active.</source>
        <translation>Đạt là thực tế ÷ mục tiêu; chỉ số thấp là tốt thì mục tiêu ÷ thực tế. Dưới %1 là chưa đạt, từ %1 là thành công, từ %2 là vượt. Mục tiêu của một người tính theo số ngày người ấy làm việc.</translation>
    </message>
    <message>
        <source>The score weighs what was reached, each from 0 to %1, by the targets’ weights.</source>
        <translation>Điểm là bình quân phần đạt theo trọng số của các mục tiêu, mỗi mục tiêu tính từ 0 đến %1.</translation>
    </message>
    <message numerus="yes">
        <source>Is the target right? Over %n periods that are over: always at %2 or more, it is perhaps too low; always under %1, perhaps too high.</source>
        <translation>
            <numerusform>Mục tiêu có đúng? Xét %n kỳ đã hết: lần nào cũng từ %2 thì có vẻ quá thấp; lần nào cũng dưới %1 thì có vẻ quá cao.</numerusform>
        </translation>
    </message>
    <message>
        <source>Within a team the highest figure ÷ a person’s should be at most %1; beyond it the team’s set-up is in question, not the person.</source>
        <translation>Trong một nhóm, con số cao nhất ÷ con số của từng người nên trong mức %1; quá mức ấy thì xét lại cách sắp xếp của nhóm, không xét người.</translation>
    </message>
    <message>
        <source>Revenue ÷ income should lie from %1 to %2.</source>
        <translation>Doanh thu ÷ thu nhập nên trong khoảng %1 đến %2.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Score = (%1) ÷ %2 = %3%.</source>
        <translation>Điểm = (%1) ÷ %2 = %3 %.</translation>
    </message>
    <message>
        <source>* Each counts up to %1.</source>
        <translation>* Mỗi chỉ số tính tối đa %1.</translation>
    </message>
    <message>
        <source>%1 (lower is better)</source>
        <translation>%1 (thấp là tốt)</translation>
    </message>
    <message>
        <source>× %1/%2 days</source>
        <translation>× %1/%2 ngày</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>mục tiêu %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>không có mục tiêu</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>successful from %1</source>
        <translation>thành công từ %1</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>trung bình %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Thực tế</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>Is the target right?</source>
        <translation>Xét mục tiêu</translation>
    </message>
    <message>
        <source>KPI score</source>
        <translation>Điểm KPI</translation>
    </message>
    <message numerus="yes">
        <source>Revenue of %n months</source>
        <translation>
            <numerusform>Doanh thu %n tháng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revenue of %n quarters</source>
        <translation>
            <numerusform>Doanh thu %n quý</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revenue of %n years</source>
        <translation>
            <numerusform>Doanh thu %n năm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revenue of %n weeks</source>
        <translation>
            <numerusform>Doanh thu %n tuần</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revenue of %n days</source>
        <translation>
            <numerusform>Doanh thu %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>the mark is the target</source>
        <translation>vạch là mục tiêu</translation>
    </message>
    <message>
        <source>No order counts in these periods.</source>
        <translation>Chưa có đơn nào được ghi nhận trong các kỳ này.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n periods in a row at %2 or more (%3); the target is perhaps too low.</source>
        <translation>
            <numerusform>%1: %n kỳ liền từ %2 trở lên (%3); mục tiêu có vẻ quá thấp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n periods in a row under %2 (%3); the target is perhaps too high.</source>
        <translation>
            <numerusform>%1: %n kỳ liền dưới %2 (%3); mục tiêu có vẻ quá cao.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the target is fair (%2).</source>
        <translation>%1: mục tiêu hợp lý (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1: whether the target is right shows after %n periods with one.</source>
        <translation>
            <numerusform>%1: sau %n kỳ có mục tiêu mới rõ mục tiêu có đúng không.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revenue is %1; there is no target for this period.</source>
        <translation>Doanh thu %1; kỳ này không có mục tiêu.</translation>
    </message>
    <message>
        <source>%1 of the target was reached: %2 of %3.</source>
        <translation>Đạt %1 mục tiêu: %2 trên %3.</translation>
    </message>
    <message>
        <source>%1 of the target after %2 of %3 working days; an even pace is %4.</source>
        <translation>%1 mục tiêu sau %2/%3 ngày làm việc; nhịp đều là %4.</translation>
    </message>
    <message>
        <source>At this pace the whole period comes to about %1 (%2).</source>
        <translation>Cứ nhịp này, cả kỳ khoảng %1 (%2).</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Cả đội</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>So với</translation>
    </message>
    <message>
        <source>Revenue of the period: %1.</source>
        <translation>Doanh thu của kỳ: %1.</translation>
    </message>
    <message>
        <source>Target of the period: %1.</source>
        <translation>Mục tiêu của kỳ: %1.</translation>
    </message>
    <message>
        <source>Orders of the period: %1.</source>
        <translation>Số đơn của kỳ: %1.</translation>
    </message>
    <message>
        <source>the whole team</source>
        <translation>cả đội</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>mục tiêu</translation>
    </message>
    <message>
        <source>the share of the target reached</source>
        <translation>tỷ lệ đạt mục tiêu</translation>
    </message>
    <message>
        <source>the projection</source>
        <translation>dự kiến</translation>
    </message>
    <message>
        <source>the check of the target</source>
        <translation>nhận xét về mục tiêu</translation>
    </message>
    <message>
        <source>Counted in the period %1: %2.</source>
        <translation>Tính trong kỳ %1: %2.</translation>
    </message>
    <message>
        <source>The rule: %1</source>
        <translation>Quy định: %1</translation>
    </message>
    <message>
        <source>The rule: revenue ÷ target; successful from %1, exceeded from %2.</source>
        <translation>Quy định: doanh thu ÷ mục tiêu; thành công từ %1, vượt từ %2.</translation>
    </message>
    <message>
        <source>Nobody has set a revenue target for this period.</source>
        <translation>Chưa ai đặt mục tiêu doanh thu cho kỳ này.</translation>
    </message>
    <message>
        <source>The rule: a person&apos;s target counts for the days they are active in the period.</source>
        <translation>Quy định: mục tiêu của một người tính theo số ngày người đó làm việc trong kỳ.</translation>
    </message>
    <message>
        <source>Without a revenue target above 0 there is no share of it.</source>
        <translation>Chưa có mục tiêu doanh thu lớn hơn 0 thì chưa có tỷ lệ đạt.</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3.</source>
        <translation>%1 ÷ %2 = %3.</translation>
    </message>
    <message>
        <source>By the projection, until the period is over: %1.</source>
        <translation>Theo dự kiến, khi kỳ chưa hết: %1.</translation>
    </message>
    <message>
        <source>The period is over: %1.</source>
        <translation>Kỳ đã hết: %1.</translation>
    </message>
    <message>
        <source>A projection needs a target, an open period and a first working day that is over.</source>
        <translation>Muốn có dự kiến thì phải có mục tiêu, kỳ chưa hết và ít nhất một ngày làm việc đã qua.</translation>
    </message>
    <message>
        <source>%1 of %2 working days are over, that is %3.</source>
        <translation>Đã qua %1 trên %2 ngày làm việc, tức %3.</translation>
    </message>
    <message>
        <source>At this pace the whole period makes %1.</source>
        <translation>Cứ nhịp này, cả kỳ được %1.</translation>
    </message>
    <message>
        <source>The rule: revenue so far ÷ working days over × working days of the period.</source>
        <translation>Quy định: doanh thu đến nay ÷ số ngày làm việc đã qua × số ngày làm việc của kỳ.</translation>
    </message>
    <message>
        <source>Too few closed periods with a target to judge it.</source>
        <translation>Còn ít kỳ đã hết có mục tiêu, chưa đủ để nhận xét.</translation>
    </message>
    <message>
        <source>The last closed periods reached %1.</source>
        <translation>Các kỳ đã hết gần đây đạt %1.</translation>
    </message>
    <message>
        <source>The rule: all of them under %1, and the target may be too high; all of them at %2 or more, and it may be too low.</source>
        <translation>Quy định: mọi kỳ đều dưới %1 thì mục tiêu có thể quá cao; mọi kỳ đều từ %2 trở lên thì mục tiêu có thể quá thấp.</translation>
    </message>
    <message>
        <source>Why is %1 of %2 %3?</source>
        <translation>Vì sao %1 của %2 là %3?</translation>
    </message>
    <message>
        <source>Page of the report</source>
        <translation>Trang báo cáo</translation>
    </message>
    <message>
        <source>too easy?</source>
        <translation>quá dễ?</translation>
    </message>
    <message>
        <source>too strict?</source>
        <translation>quá chặt?</translation>
    </message>
    <message numerus="yes">
        <source>%1’s %2 (%n periods under %3, perhaps too strict)</source>
        <translation>
            <numerusform>%2 của %1 (%n kỳ liền dưới %3, có vẻ quá chặt)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1’s %2 (%n periods kept, perhaps too easy)</source>
        <translation>
            <numerusform>%2 của %1 (%n kỳ liền đều giữ được, có vẻ quá dễ)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n periods in a row at %2 or more (%3); the limit is perhaps too easy to keep.</source>
        <translation>
            <numerusform>%1: %n kỳ liền đạt từ %2 trở lên (%3); giới hạn này có vẻ quá dễ giữ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n periods in a row under %2 (%3); the limit is perhaps too strict.</source>
        <translation>
            <numerusform>%1: %n kỳ liền dưới %2 (%3); giới hạn này có vẻ quá chặt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revenue counts as an order is paid, part by part.</source>
        <translation>Doanh thu được ghi nhận dần theo từng lần khách trả tiền.</translation>
    </message>
    <message>
        <source>These are the first %1; all of them stand in the list.</source>
        <translation>Đây là %1 đơn đầu; danh sách có đủ.</translation>
    </message>
    <message>
        <source>return</source>
        <translation>trả hàng</translation>
    </message>
    <message>
        <source>No order counts here.</source>
        <translation>Không có đơn nào được tính ở đây.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n dòng nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Đã tính</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>The period has not begun yet.</source>
        <translation>Kỳ chưa bắt đầu.</translation>
    </message>
    <message>
        <source>%1 is still open. Closing goes in order, so it comes first.</source>
        <translation>%1 còn đang mở. Khóa theo thứ tự, nên kỳ ấy đi trước.</translation>
    </message>
    <message>
        <source>For %1 it comes out otherwise now than it was calculated. Calculate again and see what differs.</source>
        <translation>%1: nay ra khác lúc tính. Tính lại rồi xem khác gì.</translation>
    </message>
    <message>
        <source>The period isn’t over: what is sold until its last day still counts.</source>
        <translation>Kỳ chưa hết: hàng bán đến ngày cuối kỳ vẫn được tính.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are drafts. Confirmed, they go on to count.</source>
        <translation>
            <numerusform>%n đơn còn là nháp. Xác nhận rồi mới đi tiếp để được tính.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are held for returns, the last until %1. They count then.</source>
        <translation>
            <numerusform>%n đơn đang giữ chờ trả hàng, đơn cuối giữ đến %1. Khi ấy mới tính.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) name nobody, so nobody is paid for them. Credit them to somebody.</source>
        <translation>
            <numerusform>%n đơn chưa ghi công cho ai, nên chưa ai được hoa hồng. Hãy ghi công.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) lie outside every policy in force. A policy that covers the person would pay.</source>
        <translation>
            <numerusform>%n đơn không thuộc chính sách hiệu lực nào. Có chính sách dành cho người bán thì có hoa hồng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have lines that no rule of %1 takes. A rule without a filter would.</source>
        <translation>
            <numerusform>%n đơn có dòng hàng không quy tắc nào của %1 nhận. Quy tắc không có điều kiện sẽ nhận.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have lines of unknown cost, and %1 pays on gross profit. Fill in the product’s cost.</source>
        <translation>
            <numerusform>%n đơn có dòng hàng chưa biết giá vốn, mà %1 trả theo lãi gộp. Hãy ghi giá vốn của hàng.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no revenue target, and rules of %2 pay by its percents. Set a target for this period.</source>
        <translation>%1: chưa có mục tiêu doanh thu, mà %2 trả theo phần trăm mục tiêu. Hãy đặt mục tiêu cho kỳ này.</translation>
    </message>
    <message>
        <source>%1: no KPI score, so the gate of %2 holds nothing back.</source>
        <translation>%1: chưa có điểm KPI, nên mốc điểm của %2 không giữ lại gì.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about statements are open. They never hold a period up.</source>
        <translation>
            <numerusform>Còn %n câu hỏi về sao kê. Câu hỏi không làm chậm việc khóa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Quy tắc “%1”</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Mức trần</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Mức bảo đảm</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Thưởng</translation>
    </message>
    <message>
        <source>Bonus: %1</source>
        <translation>Thưởng: %1</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Điều chỉnh</translation>
    </message>
    <message>
        <source>Its lines add up to %1; what is below 0 is carried on, and nothing is paid.</source>
        <translation>Các dòng cộng lại là %1; phần dưới 0 mang sang kỳ sau, kỳ này không trả.</translation>
    </message>
    <message>
        <source>The rule: what all lines add up to, and at least 0; nothing is ever deducted from base pay.</source>
        <translation>Quy định: tổng các dòng, ít nhất là 0; không bao giờ trừ vào lương cứng.</translation>
    </message>
    <message>
        <source>From earlier periods, under %1</source>
        <translation>Từ các kỳ trước, theo %1</translation>
    </message>
    <message>
        <source>Nothing is carried in.</source>
        <translation>Không có gì mang sang.</translation>
    </message>
    <message>
        <source>The rule: a result below 0 is carried into the next period; it belongs to the person and goes to the policy in force on the last day.</source>
        <translation>Quy định: kết quả dưới 0 mang sang kỳ sau; nó theo người, vào chính sách hiệu lực ngày cuối kỳ.</translation>
    </message>
    <message>
        <source>What its lines add up to, where below 0</source>
        <translation>Tổng các dòng, nếu dưới 0</translation>
    </message>
    <message>
        <source>Carried in and not taken up yet</source>
        <translation>Đã mang sang và chưa tính đến</translation>
    </message>
    <message>
        <source>Nothing is carried on.</source>
        <translation>Không có gì mang sang kỳ sau.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, bản %2</translation>
    </message>
    <message>
        <source>%1 Policies: %2.</source>
        <translation>%1 Chính sách: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The base under %1 is %2, of %n orders that count in %3, paid by a rule or not.</source>
        <translation>
            <numerusform>Cơ sở theo %1 là %2, gồm %n đơn tính trong %3, có quy tắc trả hay không.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its orders add up to %1 by now: some have changed since the closing, and the difference is an adjustment of a later period.</source>
        <translation>Các đơn ấy nay cộng lại là %1: có đơn đã thay đổi sau khi khóa, phần chênh lệch là điều chỉnh của kỳ sau.</translation>
    </message>
    <message>
        <source>By rule and kind</source>
        <translation>Theo quy tắc và loại</translation>
    </message>
    <message>
        <source>The policy has a gate, but there is no KPI score for this period, so nothing is held against it.</source>
        <translation>Chính sách có mốc điểm, nhưng kỳ này không có điểm KPI nên không xét mốc.</translation>
    </message>
    <message>
        <source>Why is this line %1?</source>
        <translation>Vì sao dòng này là %1?</translation>
    </message>
    <message>
        <source>Why is the base %1?</source>
        <translation>Vì sao cơ sở là %1?</translation>
    </message>
    <message>
        <source>Why is the commission %1?</source>
        <translation>Vì sao hoa hồng là %1?</translation>
    </message>
    <message>
        <source>Why is the pay %1?</source>
        <translation>Vì sao được trả %1?</translation>
    </message>
    <message>
        <source>Why is %1 carried in?</source>
        <translation>Vì sao %1 được mang sang từ kỳ trước?</translation>
    </message>
    <message>
        <source>Why is %1 carried on?</source>
        <translation>Vì sao %1 được mang sang kỳ sau?</translation>
    </message>
    <message>
        <source>Order %1 of %2 has a value of %3.</source>
        <translation>Đơn %1 ngày %2 có giá trị %3.</translation>
    </message>
    <message>
        <source>Why does order %1 bring %2?</source>
        <translation>Vì sao đơn %1 có %2?</translation>
    </message>
    <message>
        <source>It counts on %1; its lines are taken by %2.</source>
        <translation>Đơn tính ngày %1; các dòng theo quy tắc %2.</translation>
    </message>
    <message>
        <source>What a rule pays for the period is shared out over its orders by base; gate, cap and guarantee stand apart.</source>
        <translation>Phần một quy tắc trả cho cả kỳ được chia cho các đơn theo cơ sở; mốc điểm, mức trần và mức bảo đảm đứng riêng.</translation>
    </message>
    <message>
        <source>Why is there no commission from order %1?</source>
        <translation>Vì sao đơn %1 chưa có hoa hồng?</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Vì: %1.</translation>
    </message>
    <message>
        <source>What would have to happen: %1</source>
        <translation>Khi nào có: %1</translation>
    </message>
    <message>
        <source>The rule: %1, version %2.</source>
        <translation>Quy tắc: %1, bản %2.</translation>
    </message>
    <message>
        <source>The rule: an order is paid by the policy in force on the day it counts, for its person and payer.</source>
        <translation>Quy định: đơn được trả theo chính sách hiệu lực ngày nó được tính, của người bán và bên trả.</translation>
    </message>
    <message>
        <source>The rule: policy %1.</source>
        <translation>Quy tắc: chính sách %1.</translation>
    </message>
    <message>
        <source>A base %1 is paid %2 once.</source>
        <translation>Cơ sở %1 được trả một khoản %2.</translation>
    </message>
    <message>
        <source>Each one is paid %1.</source>
        <translation>Mỗi đơn vị được trả %1.</translation>
    </message>
    <message>
        <source>The whole base is paid %1.</source>
        <translation>Toàn bộ cơ sở được trả %1.</translation>
    </message>
    <message>
        <source>A base below 0 is paid at the first band&apos;s rate, %1.</source>
        <translation>Cơ sở dưới 0 tính theo tỷ lệ bậc đầu, %1.</translation>
    </message>
    <message>
        <source>The base lies %1, so every one of it is paid %2.</source>
        <translation>Cơ sở nằm ở bậc %1, nên mỗi đơn vị được trả %2.</translation>
    </message>
    <message>
        <source>The base lies %1, so all of it is paid %2.</source>
        <translation>Cơ sở nằm ở bậc %1, nên toàn bộ được trả %2.</translation>
    </message>
    <message>
        <source>Every one %1 is paid %2.</source>
        <translation>Mỗi đơn vị %1 được trả %2.</translation>
    </message>
    <message>
        <source>The part of the base %1 is paid %2.</source>
        <translation>Phần cơ sở %1 được trả %2.</translation>
    </message>
    <message>
        <source>The bands are percents of the revenue target, which counts %1 for the days active.</source>
        <translation>Các bậc tính theo phần trăm mục tiêu doanh thu; mục tiêu tính theo số ngày làm việc là %1.</translation>
    </message>
    <message>
        <source>%1 of it is %2.</source>
        <translation>%1 là %2.</translation>
    </message>
    <message>
        <source>%1 × %2 = %3, nothing to round.</source>
        <translation>%1 × %2 = %3, không phải làm tròn.</translation>
    </message>
    <message>
        <source>%1 × %2 = %3, rounded to %4.</source>
        <translation>%1 × %2 = %3, làm tròn thành %4.</translation>
    </message>
    <message>
        <source>What the band pays to date, less what it paid before this period: %1.</source>
        <translation>Phần bậc này trả từ đầu năm đến nay, trừ phần đã trả trước kỳ này: %1.</translation>
    </message>
    <message>
        <source>The band is cut at the exact percent of the target before anything is rounded: %1.</source>
        <translation>Bậc cắt đúng tại phần trăm của mục tiêu, trước khi làm tròn: %1.</translation>
    </message>
    <message>
        <source>The base is added up from the start of the fiscal year; this period pays what it pays to date, less what it paid before.</source>
        <translation>Cơ sở cộng dồn từ đầu năm tài chính; kỳ này trả phần tính đến nay, trừ phần đã trả trước.</translation>
    </message>
    <message>
        <source>To date: %1, which pays %2.</source>
        <translation>Đến nay: %1, được trả %2.</translation>
    </message>
    <message>
        <source>Before this period: %1, which pays %2.</source>
        <translation>Trước kỳ này: %1, được trả %2.</translation>
    </message>
    <message>
        <source>The bands of this rule are percents of a revenue target, and there is none for this period; with one they pay.</source>
        <translation>Các bậc của quy tắc này tính theo phần trăm mục tiêu doanh thu, mà kỳ này chưa có mục tiêu; có mục tiêu thì có hoa hồng.</translation>
    </message>
    <message numerus="yes">
        <source>The base by the rule “%1” is %2, of %n orders that count in %3.</source>
        <translation>
            <numerusform>Cơ sở theo quy tắc “%1” là %2, gồm %n đơn tính trong %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of that, %2 lies above %1 in this band.</source>
        <translation>Trong đó phần nằm trên %1 thuộc bậc này là %2.</translation>
    </message>
    <message>
        <source>By this rule each line of an order runs through the bands by itself. This one of order %1 has a base of %2.</source>
        <translation>Theo quy tắc này mỗi dòng của đơn đi qua các bậc riêng. Dòng này của đơn %1 có cơ sở %2.</translation>
    </message>
    <message>
        <source>By this rule each order runs through the bands by itself. %1 has a base of %2.</source>
        <translation>Theo quy tắc này mỗi đơn đi qua các bậc riêng. %1 có cơ sở %2.</translation>
    </message>
    <message>
        <source>Its bands add up to %1.</source>
        <translation>Các bậc cộng lại là %1.</translation>
    </message>
    <message>
        <source>What came back on %1 of order %2 doesn&apos;t lessen this base: its sale belongs to %3, so it is an adjustment of %4.</source>
        <translation>Hàng trả ngày %1 của đơn %2 không trừ vào cơ sở này: đơn gốc thuộc %3, nên thành dòng điều chỉnh %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n returns of earlier periods&apos; sales don&apos;t lessen this base; they are adjustments.</source>
        <translation>
            <numerusform>%n lần trả hàng của đơn kỳ trước không trừ vào cơ sở này; chúng thành điều chỉnh.</numerusform>
        </translation>
    </message>
    <message>
        <source>The team&apos;s base in %1, without own sales, is %2.</source>
        <translation>Cơ sở của nhóm trong %1, không kể đơn của chính mình, là %2.</translation>
    </message>
    <message>
        <source>The team&apos;s base in %1 is %2.</source>
        <translation>Cơ sở của nhóm trong %1 là %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>“pool of %1”</source>
        <translation>“quỹ nhóm %1”</translation>
    </message>
    <message>
        <source>The pool&apos;s bands pay %1 of it.</source>
        <translation>Các bậc của quỹ trả %1 trên cơ sở ấy.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 theo %2</translation>
    </message>
    <message>
        <source>It is shared by each one&apos;s part of the base.</source>
        <translation>Chia theo phần của mỗi người trong cơ sở.</translation>
    </message>
    <message>
        <source>It is shared by the weights that the policy lists × days in the team.</source>
        <translation>Chia theo trọng số ghi trong chính sách × số ngày trong nhóm.</translation>
    </message>
    <message>
        <source>It is shared equally, by days in the team.</source>
        <translation>Chia đều, theo số ngày trong nhóm.</translation>
    </message>
    <message>
        <source>This one&apos;s share: %1; the shares add up to the pool exactly.</source>
        <translation>Phần của người này: %1; các phần cộng lại đúng bằng quỹ.</translation>
    </message>
    <message>
        <source>It is paid apart from what the sellers are paid, and takes nothing from them.</source>
        <translation>Khoản này trả riêng, không lấy từ phần của người bán.</translation>
    </message>
    <message>
        <source>“override on %1”</source>
        <translation>“hoa hồng quản lý %1”</translation>
    </message>
    <message>
        <source>Order %1 names this person as the one who referred it; it counts in %2.</source>
        <translation>Đơn %1 ghi người này là người giới thiệu; đơn tính trong %2.</translation>
    </message>
    <message>
        <source>Its gross profit, less returns, is %1.</source>
        <translation>Lãi gộp của đơn, trừ hàng trả, là %1.</translation>
    </message>
    <message>
        <source>Its net, less returns, is %1.</source>
        <translation>Giá trị của đơn, trừ hàng trả, là %1.</translation>
    </message>
    <message>
        <source>A referred order is paid %1 once; a full return takes it back.</source>
        <translation>Mỗi đơn giới thiệu được trả một lần %1; khách trả hàng hết thì lấy lại.</translation>
    </message>
    <message>
        <source>“referral”</source>
        <translation>“giới thiệu”</translation>
    </message>
    <message>
        <source>Of the orders whose largest share the policy covers, %1 is the first that counts in %2: %3.</source>
        <translation>Trong các đơn có phần lớn nhất thuộc chính sách, %1 là đơn đầu tiên tính trong %2: ngày %3.</translation>
    </message>
    <message>
        <source>First is the earliest date, then the time, then the code; an order that came back whole by the period&apos;s end is passed over.</source>
        <translation>Đầu tiên xét theo ngày, rồi giờ, rồi mã; đơn trả hàng hết trước cuối kỳ thì bỏ qua.</translation>
    </message>
    <message>
        <source>The bonus for it is %1.</source>
        <translation>Thưởng cho việc ấy là %1.</translation>
    </message>
    <message>
        <source>Nobody whom the policy covers had more revenue in %1 than %2.</source>
        <translation>Trong những người thuộc chính sách, không ai có doanh thu trong %1 hơn %2.</translation>
    </message>
    <message>
        <source>The bonus of %1 is shared among those with that revenue: %2.</source>
        <translation>Thưởng %1 chia cho những người cùng doanh thu ấy: %2.</translation>
    </message>
    <message>
        <source>Given by hand on %1: %2.</source>
        <translation>Thưởng ghi tay ngày %1: %2.</translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation>Lý do ghi lại: %1</translation>
    </message>
    <message>
        <source>“bonuses”</source>
        <translation>“thưởng”</translation>
    </message>
    <message>
        <source>The KPI score of %1 is %2, under the policy&apos;s mark of %3.</source>
        <translation>Điểm KPI của %1 là %2, dưới mốc %3 của chính sách.</translation>
    </message>
    <message>
        <source>none, so it stays out</source>
        <translation>không có, nên không tính</translation>
    </message>
    <message>
        <source>%1, weight %2: attainment %3.</source>
        <translation>%1, trọng số %2: đạt %3.</translation>
    </message>
    <message>
        <source>The score is the one of the closing; its parts stand here as they are now.</source>
        <translation>Điểm là điểm lúc khóa; các phần ở đây là như hiện nay.</translation>
    </message>
    <message>
        <source>Under the mark, what the bands pay is multiplied by %1.</source>
        <translation>Dưới mốc, phần các bậc trả nhân với %1.</translation>
    </message>
    <message>
        <source>%1 − %2 = %3.</source>
        <translation>%1 − %2 = %3.</translation>
    </message>
    <message>
        <source>“gate”</source>
        <translation>“mốc điểm”</translation>
    </message>
    <message>
        <source>Bands and gate pay %1.</source>
        <translation>Các bậc và mốc điểm trả %1.</translation>
    </message>
    <message>
        <source>The policy bounds the commission of a period at %1; what lies above it is %2.</source>
        <translation>Chính sách giới hạn hoa hồng một kỳ ở %1; phần vượt trần là %2.</translation>
    </message>
    <message>
        <source>“cap”</source>
        <translation>“mức trần”</translation>
    </message>
    <message>
        <source>The policy guarantees a commission of %1 for the period.</source>
        <translation>Chính sách bảo đảm hoa hồng %1 cho kỳ.</translation>
    </message>
    <message>
        <source>The policy guarantees %1 for a whole period; covered on %2 of %3 days, that is %4.</source>
        <translation>Chính sách bảo đảm %1 cho cả kỳ; thuộc chính sách %2 trên %3 ngày, tức %4.</translation>
    </message>
    <message>
        <source>Bands, gate and cap pay %1; what is missing is %2.</source>
        <translation>Các bậc, mốc điểm và mức trần trả %1; phần còn thiếu là %2.</translation>
    </message>
    <message>
        <source>“guarantee”</source>
        <translation>“mức bảo đảm”</translation>
    </message>
    <message>
        <source>Goods of order %1 came back on %2; its sale belongs to %3.</source>
        <translation>Khách trả hàng của đơn %1 ngày %2; đơn gốc thuộc %3.</translation>
    </message>
    <message>
        <source>The first order %1 of %2 was cancelled, so its bonus is taken back; nobody inherits it.</source>
        <translation>Đơn đầu tiên %1 của %2 đã hủy, nên thưởng được lấy lại; không chuyển cho ai.</translation>
    </message>
    <message>
        <source>The first order %1 of %2 came back whole on %3, so its bonus is taken back; nobody inherits it.</source>
        <translation>Đơn đầu tiên %1 của %2 trả hàng hết ngày %3, nên thưởng được lấy lại; không chuyển cho ai.</translation>
    </message>
    <message>
        <source>Order %1 says something else now than when %2 was closed.</source>
        <translation>Đơn %1 nay khác với lúc khóa %2.</translation>
    </message>
    <message>
        <source>Without it %1 pays %2, with it %3.</source>
        <translation>Nếu không có việc ấy thì %1 trả %2, có thì %3.</translation>
    </message>
    <message>
        <source>The policy mirrors returns: what the order brought × what came back ÷ what was sold is %1.</source>
        <translation>Chính sách lấy lại đúng phần đã trả: phần đơn đã có × hàng trả ÷ hàng bán là %1.</translation>
    </message>
    <message>
        <source>The statement of %1 stays as it is; what changes afterwards stands in the period in which it comes to be known.</source>
        <translation>Sao kê của %1 giữ nguyên; thay đổi về sau nằm ở kỳ mà nó được biết đến.</translation>
    </message>
    <message>
        <source>“returns”</source>
        <translation>“trả hàng”</translation>
    </message>
    <message>
        <source>From earlier periods %1 is carried in.</source>
        <translation>Mang sang từ các kỳ trước %1.</translation>
    </message>
    <message>
        <source>All of it is taken up in this period.</source>
        <translation>Tính hết trong kỳ này.</translation>
    </message>
    <message>
        <source>It is recovered only down to the guarantee: %1 now, the rest is carried on.</source>
        <translation>Chỉ tính đến mức bảo đảm: kỳ này %1, phần còn lại mang sang kỳ sau.</translation>
    </message>
    <message>
        <source>Adjustments below 0 are recovered only down to the guarantee: %1 is put off to the next period.</source>
        <translation>Điều chỉnh dưới 0 chỉ tính đến mức bảo đảm: %1 dời sang kỳ sau.</translation>
    </message>
    <message>
        <source>Carried on to the next period: %1.</source>
        <translation>Mang sang kỳ sau: %1.</translation>
    </message>
    <message>
        <source>Nothing is ever deducted from base pay.</source>
        <translation>Không bao giờ trừ vào lương cứng.</translation>
    </message>
    <message>
        <source>The policy pays %1 of a period in advance; it is earned first.</source>
        <translation>Chính sách tạm ứng %1 mỗi kỳ; hoa hồng bù lại phần ấy đã.</translation>
    </message>
    <message>
        <source>Covered on %1 of %2 days, that is %3.</source>
        <translation>Thuộc chính sách %1 trên %2 ngày, tức %3.</translation>
    </message>
    <message>
        <source>“draw”</source>
        <translation>“tạm ứng”</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Chưa xác nhận</translation>
    </message>
    <message>
        <source>Not paid in full</source>
        <translation>Chưa thu đủ tiền</translation>
    </message>
    <message>
        <source>Nothing paid yet</source>
        <translation>Chưa thu tiền</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Đang giao</translation>
    </message>
    <message>
        <source>Not completed yet</source>
        <translation>Chưa hoàn tất</translation>
    </message>
    <message>
        <source>Once it is confirmed, it counts in that period.</source>
        <translation>Khi xác nhận, tính vào kỳ ấy.</translation>
    </message>
    <message>
        <source>Once it is paid in full, it counts in that period.</source>
        <translation>Khi thu đủ tiền, tính vào kỳ ấy.</translation>
    </message>
    <message>
        <source>Each payment counts in the period of its day.</source>
        <translation>Mỗi lần thu tiền tính vào kỳ của ngày thu.</translation>
    </message>
    <message>
        <source>Once it is completed, it counts in that period.</source>
        <translation>Khi hoàn tất, tính vào kỳ ấy.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Nháp</translation>
    </message>
    <message>
        <source>Has to be confirmed and to be recognised.</source>
        <translation>Cần xác nhận và được ghi nhận.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>A cancelled order counts for nothing.</source>
        <translation>Đơn hủy không được tính.</translation>
    </message>
    <message>
        <source>Held until %1</source>
        <translation>Giữ đến %1</translation>
    </message>
    <message>
        <source>Counts on that day, less what is returned until then.</source>
        <translation>Đến ngày ấy được tính, trừ phần khách trả trước đó.</translation>
    </message>
    <message>
        <source>Counts on %1</source>
        <translation>Tính ngày %1</translation>
    </message>
    <message>
        <source>Belongs to %1; it is not lost.</source>
        <translation>Thuộc %1, không mất.</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Không có chính sách</translation>
    </message>
    <message>
        <source>A policy in force on that day has to cover the person and the order&apos;s payer.</source>
        <translation>Cần một chính sách hiệu lực ngày ấy cho người bán và bên trả của đơn.</translation>
    </message>
    <message>
        <source>No rule takes it</source>
        <translation>Không quy tắc nào nhận</translation>
    </message>
    <message>
        <source>A rule without a filter would.</source>
        <translation>Quy tắc không có điều kiện sẽ nhận.</translation>
    </message>
    <message>
        <source>No revenue target</source>
        <translation>Chưa có mục tiêu doanh thu</translation>
    </message>
    <message>
        <source>The bands are percents of the target; with one for this period they pay.</source>
        <translation>Các bậc tính theo phần trăm mục tiêu; kỳ này có mục tiêu thì có hoa hồng.</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>Chưa biết giá vốn</translation>
    </message>
    <message>
        <source>With the product&apos;s cost it pays.</source>
        <translation>Khi có giá vốn thì có hoa hồng.</translation>
    </message>
    <message>
        <source>Came back whole</source>
        <translation>Khách trả lại hết</translation>
    </message>
    <message>
        <source>Nothing of it is left to be paid for.</source>
        <translation>Không còn phần nào để tính.</translation>
    </message>
    <message>
        <source>In a band without pay</source>
        <translation>Trong bậc không trả</translation>
    </message>
    <message>
        <source>Pays once the base reaches a band that does.</source>
        <translation>Có hoa hồng khi cơ sở lên đến bậc được trả.</translation>
    </message>
    <message>
        <source>KPI score under the mark</source>
        <translation>Điểm KPI dưới mốc</translation>
    </message>
    <message>
        <source>Pays once the score reaches the policy&apos;s mark.</source>
        <translation>Có hoa hồng khi điểm đạt mốc của chính sách.</translation>
    </message>
    <message>
        <source>Adds nothing to the base</source>
        <translation>Không thêm vào cơ sở</translation>
    </message>
    <message>
        <source>Pays once what the policy pays on is above 0.</source>
        <translation>Có hoa hồng khi phần tính vào cơ sở lớn hơn 0.</translation>
    </message>
    <message>
        <source>Counts for the largest share</source>
        <translation>Tính cho phần ghi công lớn nhất</translation>
    </message>
    <message>
        <source>The policy counts orders; each counts for whoever has the largest share of it.</source>
        <translation>Chính sách đếm đơn; mỗi đơn tính cho người có phần ghi công lớn nhất.</translation>
    </message>
    <message>
        <source>Its part rounds to 0</source>
        <translation>Phần của đơn làm tròn thành 0</translation>
    </message>
    <message>
        <source>It is in the base; a larger base or a higher band makes its part larger.</source>
        <translation>Đơn đã nằm trong cơ sở; cơ sở lớn hơn hoặc bậc cao hơn thì phần ấy lớn lên.</translation>
    </message>
    <message>
        <source>Known since the closing</source>
        <translation>Biết đến sau khi khóa</translation>
    </message>
    <message>
        <source>An adjustment of %1.</source>
        <translation>Thành điều chỉnh của %1.</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1: %2, theo %3</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n đơn nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, counted on %3</source>
        <translation>%1: %2, tính ngày %3</translation>
    </message>
    <message>
        <source>%1: %2 returned on %3</source>
        <translation>%1: %2 trả ngày %3</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>chưa rõ giá vốn</translation>
    </message>
    <message>
        <source>The rule: %1, version %2, clause %3.</source>
        <translation>Quy tắc: %1, bản %2, điều %3.</translation>
    </message>
    <message>
        <source>In force %1.</source>
        <translation>Hiệu lực %1.</translation>
    </message>
    <message numerus="yes">
        <source>It joins the base %n days later, less what came back by then.</source>
        <translation>
            <numerusform>Vào cơ sở sau %n ngày, trừ phần đã trả hàng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why there is this version: %1</source>
        <translation>Vì sao có bản này: %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s agreement or objection is kept with it.</source>
        <translation>Chưa có ai ghi đồng ý hay chưa đồng ý.</translation>
    </message>
    <message>
        <source>Agreed to by %1.</source>
        <translation>Đồng ý: %1.</translation>
    </message>
    <message>
        <source>Objected to by %1.</source>
        <translation>Chưa đồng ý: %1.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>từ %1 trở lên</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 mỗi đơn vị</translation>
    </message>
    <message>
        <source>Score, cap and guarantee</source>
        <translation>Mốc điểm, mức trần và mức bảo đảm</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>Thưởng</translation>
    </message>
    <message>
        <source>Adjustments for earlier periods</source>
        <translation>Điều chỉnh cho kỳ trước</translation>
    </message>
    <message>
        <source>Carried and advanced</source>
        <translation>Mang sang và tạm ứng</translation>
    </message>
    <message>
        <source>Rule “%1”: %2</source>
        <translation>Quy tắc “%1”: %2</translation>
    </message>
    <message>
        <source>Rule “%1”: marginal</source>
        <translation>Quy tắc “%1”: lũy kế</translation>
    </message>
    <message>
        <source>Rule “%1”: slab</source>
        <translation>Quy tắc “%1”: theo mức</translation>
    </message>
    <message>
        <source>Above the cap</source>
        <translation>Phần vượt trần</translation>
    </message>
    <message>
        <source>Up to the guarantee</source>
        <translation>Bù đến mức bảo đảm</translation>
    </message>
    <message>
        <source>Pool of %1</source>
        <translation>Quỹ nhóm %1</translation>
    </message>
    <message>
        <source>Override on %1</source>
        <translation>Hoa hồng quản lý %1</translation>
    </message>
    <message>
        <source>Referral of order %1</source>
        <translation>Giới thiệu đơn %1</translation>
    </message>
    <message>
        <source>Carried in from earlier periods</source>
        <translation>Mang sang từ kỳ trước</translation>
    </message>
    <message>
        <source>Put off to the next period</source>
        <translation>Dời sang kỳ sau</translation>
    </message>
    <message>
        <source>Draw, paid in advance</source>
        <translation>Tạm ứng đã trả</translation>
    </message>
    <message>
        <source>No revenue target for this period</source>
        <translation>Kỳ này chưa có mục tiêu doanh thu</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Đơn %1</translation>
    </message>
    <message>
        <source>The whole base</source>
        <translation>Toàn bộ cơ sở</translation>
    </message>
    <message>
        <source>First order of the period: %1, %2</source>
        <translation>Đơn đầu tiên của kỳ: %1, %2</translation>
    </message>
    <message>
        <source>Highest revenue of the period</source>
        <translation>Doanh thu cao nhất kỳ</translation>
    </message>
    <message>
        <source>Returned on %1 of order %2 (%3)</source>
        <translation>Khách trả hàng %1 của đơn %2 (%3)</translation>
    </message>
    <message>
        <source>Order %1 changed since the closing (%2)</source>
        <translation>Đơn %1 thay đổi sau khi khóa (%2)</translation>
    </message>
    <message>
        <source>Bonus for the first order %1 taken back (%2)</source>
        <translation>Lấy lại thưởng đơn đầu tiên %1 (%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Ký tên</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <translation>Do %1 trả</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Hoa hồng</translation>
    </message>
    <message>
        <source>Team and referral</source>
        <translation>Nhóm và giới thiệu</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Điều chỉnh</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Mang sang</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Tạm ứng</translation>
    </message>
    <message>
        <source>Commission in all</source>
        <translation>Cộng hoa hồng</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Phải trả</translation>
    </message>
    <message>
        <source>Amounts in %1. To pay = base salary by calendar days + commission in all; what is below 0 is carried on and never taken from the salary.</source>
        <translation>Tiền tính bằng %1. Phải trả = lương cứng theo ngày lịch + cộng hoa hồng; phần dưới 0 được mang sang kỳ sau, không bao giờ trừ vào lương.</translation>
    </message>
    <message>
        <source>The period is open: these amounts are provisional.</source>
        <translation>Kỳ đang mở: các số này là tạm tính.</translation>
    </message>
    <message>
        <source>Calculated on %1 by %2, not approved yet.</source>
        <translation>%2 tính ngày %1, chưa duyệt.</translation>
    </message>
    <message>
        <source>Approved on %1 by %2, not closed yet.</source>
        <translation>%2 duyệt ngày %1, chưa khóa.</translation>
    </message>
    <message>
        <source>Closed on %1 by %2.</source>
        <translation>%2 khóa ngày %1.</translation>
    </message>
    <message>
        <source>Newest mark of the history then: %1</source>
        <translation>Mã mới nhất của nhật ký khi ấy: %1</translation>
    </message>
    <message>
        <source>Pay summary, %1</source>
        <translation>Tổng hợp trả lương %1</translation>
    </message>
    <message>
        <source>Figures of %1. Somo.</source>
        <translation>Số liệu lúc %1. Somo.</translation>
    </message>
    <message>
        <source>Nobody has a salary or a policy in this period.</source>
        <translation>Trong kỳ này chưa ai có lương hay chính sách.</translation>
    </message>
    <message>
        <source>Bonus for the first order</source>
        <translation>Thưởng đơn đầu tiên</translation>
    </message>
    <message>
        <source>Bonus for the highest revenue</source>
        <translation>Thưởng doanh thu cao nhất</translation>
    </message>
    <message numerus="yes">
        <source>%n orders to be confirmed first: %1 of revenue.</source>
        <translation>
            <numerusform>%n đơn chờ xác nhận: %1 doanh thu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders to be paid in full first: %1 of revenue.</source>
        <translation>
            <numerusform>%n đơn chờ thu đủ tiền: %1 doanh thu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders to be paid first: %1 of revenue.</source>
        <translation>
            <numerusform>%n đơn chờ thu tiền: %1 doanh thu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders to be completed first: %1 of revenue.</source>
        <translation>
            <numerusform>%n đơn chờ hoàn tất: %1 doanh thu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the team&apos;s pool</source>
        <translation>Phần trong quỹ nhóm</translation>
    </message>
    <message>
        <source>From the team&apos;s sales</source>
        <translation>Hoa hồng quản lý</translation>
    </message>
    <message numerus="yes">
        <source>Counted, but held until %1: %n orders, %2 of revenue.</source>
        <translation>
            <numerusform>Đã tính, còn giữ đến %1: %n đơn, %2 doanh thu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held until %1: %n orders, %2 of revenue.</source>
        <translation>
            <numerusform>Giữ đến %1: %n đơn, %2 doanh thu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement pays</source>
        <translation>Sao kê trả</translation>
    </message>
    <message>
        <source>The agreed policy pays</source>
        <translation>Chính sách đã thỏa thuận trả</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>statement less policy</source>
        <translation>sao kê trừ chính sách</translation>
    </message>
    <message>
        <source>For %1, %2.</source>
        <translation>Của %1, %2.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Sao kê</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sổ này</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>The statement pays these, and nothing of the agreed policy stands against them.</source>
        <translation>Sao kê trả các dòng này, phía chính sách đã thỏa thuận không có gì tương ứng.</translation>
    </message>
    <message>
        <source>The agreed policy pays these, and the statement doesn&apos;t name them.</source>
        <translation>Chính sách đã thỏa thuận trả các dòng này, sao kê không nêu.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>Received statement and agreed policy, %1</source>
        <translation>Sao kê nhận được và chính sách đã thỏa thuận, %1</translation>
    </message>
    <message>
        <source>In the book it is credited to %1.</source>
        <translation>Trong sổ, đơn này ghi công cho %1.</translation>
    </message>
    <message>
        <source>Held until %1 for returns; it counts then.</source>
        <translation>Giữ đến %1 chờ trả hàng; khi ấy mới tính.</translation>
    </message>
    <message>
        <source>It counts in %1.</source>
        <translation>Đơn này tính vào %1.</translation>
    </message>
    <message>
        <source>A draft in the book.</source>
        <translation>Trong sổ đang là đơn nháp.</translation>
    </message>
    <message>
        <source>Cancelled in the book.</source>
        <translation>Trong sổ đã hủy.</translation>
    </message>
    <message>
        <source>Part of it came back; they pay as before.</source>
        <translation>Khách đã trả lại một phần; sao kê vẫn trả như trước.</translation>
    </message>
    <message>
        <source>All of it came back; they pay for it.</source>
        <translation>Khách đã trả lại hết; sao kê vẫn trả.</translation>
    </message>
    <message>
        <source>The agreed policy doesn&apos;t cover it.</source>
        <translation>Chính sách đã thỏa thuận không dành cho đơn này.</translation>
    </message>
    <message>
        <source>No rule of the agreed policy takes it.</source>
        <translation>Không quy tắc nào của chính sách đã thỏa thuận nhận đơn này.</translation>
    </message>
    <message>
        <source>The bands are percents of a revenue target, and there is none.</source>
        <translation>Các bậc tính theo phần trăm mục tiêu doanh thu, mà kỳ này chưa có mục tiêu.</translation>
    </message>
    <message>
        <source>Its cost is unknown here, so its gross profit is.</source>
        <translation>Sổ chưa biết giá vốn, nên chưa biết lãi gộp.</translation>
    </message>
    <message>
        <source>The base lies in a band that pays nothing.</source>
        <translation>Cơ sở nằm ở bậc không trả gì.</translation>
    </message>
    <message>
        <source>The KPI score is under the policy&apos;s mark.</source>
        <translation>Điểm KPI dưới mốc của chính sách.</translation>
    </message>
    <message>
        <source>Another base: theirs %1, yours %2.</source>
        <translation>Khác cơ sở: sao kê %1, sổ này %2.</translation>
    </message>
    <message>
        <source>Another rate: theirs %1, yours %2.</source>
        <translation>Khác tỷ lệ: sao kê %1, sổ này %2.</translation>
    </message>
    <message>
        <source>Their own base %1 at %2 is %3.</source>
        <translation>Cơ sở %1 nhân %2 của chính sao kê là %3.</translation>
    </message>
    <message>
        <source>One unit: rounded otherwise.</source>
        <translation>Một đơn vị: do làm tròn khác nhau.</translation>
    </message>
    <message>
        <source>The statement gives no amount for it.</source>
        <translation>Sao kê không ghi số tiền cho đơn này.</translation>
    </message>
    <message>
        <source>The same kind of pay, another amount.</source>
        <translation>Cùng loại khoản, khác số tiền.</translation>
    </message>
    <message>
        <source>The agreed policy pays no such line.</source>
        <translation>Chính sách đã thỏa thuận không có khoản này.</translation>
    </message>
    <message>
        <source>The book has no order of this code.</source>
        <translation>Sổ không có đơn mang mã này.</translation>
    </message>
    <message>
        <source>The statement doesn&apos;t name it.</source>
        <translation>Sao kê không nêu.</translation>
    </message>
    <message>
        <source>The figures given don&apos;t say why.</source>
        <translation>Số liệu trong sao kê chưa nói được vì sao.</translation>
    </message>
    <message>
        <source>Theirs is written “%1”.</source>
        <translation>Sao kê viết “%1”.</translation>
    </message>
    <message>
        <source>Theirs is “%1”: zeros or signs before the code differ.</source>
        <translation>Sao kê ghi “%1”: khác số 0 hay dấu đứng trước mã.</translation>
    </message>
    <message>
        <source>Theirs is “%1”: a source stands before the code.</source>
        <translation>Sao kê ghi “%1”: có tên nguồn đứng trước mã.</translation>
    </message>
    <message>
        <source>Matched by its amount alone.</source>
        <translation>Ghép theo số tiền.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines agree</source>
        <translation>
            <numerusform>%n dòng khớp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n dòng lệch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are missing here</source>
        <translation>
            <numerusform>%n dòng thiếu ở sổ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are missing there</source>
        <translation>
            <numerusform>%n dòng thiếu ở sao kê</numerusform>
        </translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Khớp</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Lệch</translation>
    </message>
    <message>
        <source>Missing here</source>
        <translation>Thiếu ở sổ</translation>
    </message>
    <message>
        <source>Missing there</source>
        <translation>Thiếu ở sao kê</translation>
    </message>
    <message>
        <source>Commission not shown by order</source>
        <translation>Hoa hồng không chia được theo đơn</translation>
    </message>
    <message>
        <source>Gate by KPI score</source>
        <translation>Mốc điểm KPI</translation>
    </message>
    <message>
        <source>Team pool</source>
        <translation>Quỹ nhóm</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Hoa hồng quản lý</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>Mang sang</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tạm ứng</translation>
    </message>
    <message>
        <source>Order code</source>
        <translation>Mã đơn</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Nội dung khoản</translation>
    </message>
    <message>
        <source>A line without an order</source>
        <translation>Dòng không có đơn</translation>
    </message>
    <message>
        <source>Apart by one unit, let pass.</source>
        <translation>Lệch một đơn vị, được cho qua.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your orders have this code; they are summed.</source>
        <translation>
            <numerusform>%n đơn trong sổ mang mã này; đã cộng lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement pays %1, and so does the agreed policy.</source>
        <translation>Sao kê trả %1, chính sách đã thỏa thuận cũng vậy.</translation>
    </message>
    <message>
        <source>The statement pays %1, the agreed policy %2: the statement is %3 lower.</source>
        <translation>Sao kê trả %1, chính sách đã thỏa thuận trả %2: sao kê thấp hơn %3.</translation>
    </message>
    <message>
        <source>The statement pays %1, the agreed policy %2: the statement is %3 higher.</source>
        <translation>Sao kê trả %1, chính sách đã thỏa thuận trả %2: sao kê cao hơn %3.</translation>
    </message>
    <message>
        <source>No agreed policy pays %1 for %2, so nothing stands on your side.</source>
        <translation>Chưa có chính sách đã thỏa thuận nào trả cho %1 trong %2, nên phía sổ chưa có gì.</translation>
    </message>
    <message>
        <source>By policy %1. An order&apos;s amount is its part of the period&apos;s pay, which is shared out over the orders by base.</source>
        <translation>Theo chính sách %1. Số tiền của một đơn là phần của nó trong tiền trả cả kỳ, chia cho các đơn theo cơ sở.</translation>
    </message>
    <message>
        <source>Row %1 of the file states a total of %2, but its lines add up to %3.</source>
        <translation>Dòng %1 của tệp ghi tổng %2, nhưng các dòng cộng lại là %3.</translation>
    </message>
    <message>
        <source>%1 of your side is below zero and goes on to the next period.</source>
        <translation>Phía sổ có %1 dưới 0, mang sang kỳ sau.</translation>
    </message>
    <message>
        <source>Amounts that are one unit apart count as agreeing.</source>
        <translation>Số tiền lệch một đơn vị được coi là khớp.</translation>
    </message>
    <message numerus="yes">
        <source>%n amounts of the file had more decimals than the currency and were rounded.</source>
        <translation>
            <numerusform>%n số tiền trong tệp có nhiều chữ số thập phân hơn đồng tiền và đã được làm tròn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the file says whether dates like %1 have the day or the month first; they were read as is usual here.</source>
        <translation>Không gì trong tệp cho biết ngày như %1 viết ngày hay tháng trước; đã đọc theo lối quen ở đây.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the file say nothing about pay and were passed over.</source>
        <translation>
            <numerusform>%n dòng của tệp không nói về tiền trả và đã được bỏ qua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders that paid</source>
        <translation>Đơn có hoa hồng</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Ngày tính</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Ngày đặt</translation>
    </message>
    <message>
        <source>What would have to happen</source>
        <translation>Khi nào có</translation>
    </message>
    <message>
        <source>Appendix: the orders of %1</source>
        <translation>Phụ lục: các đơn %1</translation>
    </message>
    <message>
        <source>Each order of the period stands here once. What the bands pay over a whole period is shared out to its orders by base; gate, cap, guarantee, bonuses and adjustments are lines of the statement.</source>
        <translation>Mỗi đơn của kỳ có mặt ở đây một lần. Tiền theo bậc của cả kỳ được chia cho các đơn theo cơ sở; mốc điểm, mức trần, mức bảo đảm, thưởng và điều chỉnh là các dòng riêng của sao kê.</translation>
    </message>
    <message>
        <source>No policy in force covers this person in the period, so no commission is earned.</source>
        <translation>Không có chính sách hiệu lực nào dành cho người này trong kỳ, nên chưa có hoa hồng.</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>doanh thu</translation>
    </message>
    <message>
        <source>gross profit</source>
        <translation>lãi gộp</translation>
    </message>
    <message>
        <source>money received</source>
        <translation>tiền đã thu</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>số đơn</translation>
    </message>
    <message>
        <source>units</source>
        <translation>số lượng</translation>
    </message>
    <message>
        <source>paid by %1</source>
        <translation>bên trả %1</translation>
    </message>
    <message>
        <source>covered on %1 of %2 days</source>
        <translation>thuộc chính sách %1/%2 ngày</translation>
    </message>
    <message>
        <source>Bonuses and team</source>
        <translation>Thưởng và nhóm</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã khóa</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>tạm tính</translation>
    </message>
    <message>
        <source>%1 carried on</source>
        <translation>mang sang %1</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Được trả</translation>
    </message>
    <message>
        <source>Closed on %1 by %2; whatever changes later is an adjustment of a later period.</source>
        <translation>%2 khóa lúc %1; thay đổi về sau là điều chỉnh của kỳ sau.</translation>
    </message>
    <message>
        <source>Provisional: calculated, but not approved and closed yet; the figures may still change.</source>
        <translation>Tạm tính: đã tính, chưa duyệt và chưa khóa; số liệu còn có thể đổi.</translation>
    </message>
    <message>
        <source>Provisional: approved, but not closed yet; the figures may still change.</source>
        <translation>Tạm tính: đã duyệt, chưa khóa; số liệu còn có thể đổi.</translation>
    </message>
    <message>
        <source>Provisional: the period is not closed yet, and the figures may still change.</source>
        <translation>Tạm tính: kỳ chưa khóa, số liệu còn có thể đổi.</translation>
    </message>
    <message>
        <source>commission %1</source>
        <translation>hoa hồng %1</translation>
    </message>
    <message>
        <source>team pool %1</source>
        <translation>quỹ nhóm %1</translation>
    </message>
    <message>
        <source>for the team&apos;s sales %1</source>
        <translation>hoa hồng quản lý %1</translation>
    </message>
    <message>
        <source>referrals %1</source>
        <translation>giới thiệu %1</translation>
    </message>
    <message>
        <source>bonuses %1</source>
        <translation>thưởng %1</translation>
    </message>
    <message>
        <source>adjustments %1</source>
        <translation>điều chỉnh %1</translation>
    </message>
    <message>
        <source>carried %1</source>
        <translation>mang sang %1</translation>
    </message>
    <message>
        <source>paid in advance %1</source>
        <translation>đã tạm ứng %1</translation>
    </message>
    <message>
        <source>The base, %1, is %2 for %3.</source>
        <translation>Cơ sở là %1, %3 được %2.</translation>
    </message>
    <message>
        <source>Under %1, version %2: %3. The pay is %4.</source>
        <translation>Theo %1, bản %2: %3. Được trả %4.</translation>
    </message>
    <message>
        <source>The policy has a gate by KPI score; there is no score, so it doesn&apos;t apply.</source>
        <translation>Chính sách có mốc điểm KPI; kỳ này không có điểm nên không xét mốc.</translation>
    </message>
    <message>
        <source>The KPI score is %1, under the policy&apos;s mark of %2: %3 of the commission is paid.</source>
        <translation>Điểm KPI là %1, dưới mốc %2 của chính sách: được trả %3 hoa hồng.</translation>
    </message>
    <message>
        <source>Income of %1: base salary %2 and %3 under policies, %4 together.</source>
        <translation>Thu nhập %1: lương cứng %2 và %3 theo chính sách, cộng %4.</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>và %n người nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed: %1.</source>
        <translation>Đồng ý: %1.</translation>
    </message>
    <message>
        <source>Objected: %1.</source>
        <translation>Chưa đồng ý: %1.</translation>
    </message>
    <message>
        <source>Newest hash of the book&apos;s trail when the period was closed: %1</source>
        <translation>Mã mới nhất của nhật ký sổ khi khóa kỳ: %1</translation>
    </message>
    <message>
        <source>Newest hash of the book&apos;s trail: %1</source>
        <translation>Mã mới nhất của nhật ký sổ: %1</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Trưởng nhóm</translation>
    </message>
    <message>
        <source>Paid out by</source>
        <translation>Người chi trả</translation>
    </message>
    <message>
        <source>Figures as closed on %1.</source>
        <translation>Số liệu chốt lúc %1.</translation>
    </message>
    <message>
        <source>Provisional figures of %1.</source>
        <translation>Số liệu tạm tính lúc %1.</translation>
    </message>
    <message>
        <source>Trail %1. Somo.</source>
        <translation>Mã nhật ký %1. Somo.</translation>
    </message>
    <message>
        <source>Commission statement, %1</source>
        <translation>Sao kê hoa hồng %1</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>sản phẩm %1</translation>
    </message>
    <message>
        <source>product group %1</source>
        <translation>nhóm hàng %1</translation>
    </message>
    <message>
        <source>segment %1</source>
        <translation>phân khúc %1</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>kênh %1</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>vùng %1</translation>
    </message>
    <message>
        <source>area %1</source>
        <translation>miền %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n times</source>
        <translation>
            <numerusform>%1: %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Từng dòng</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tiền</translation>
    </message>
    <message>
        <source>Below 0: carried on to the next period</source>
        <translation>Dưới 0: mang sang kỳ sau</translation>
    </message>
    <message>
        <source>Pay for %1</source>
        <translation>Được trả %1</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Quỹ nhóm</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Hoa hồng quản lý</translation>
    </message>
    <message>
        <source>Why are commission and bonuses %1?</source>
        <translation>Vì sao hoa hồng và thưởng là %1?</translation>
    </message>
    <message>
        <source>The rule: all that policies pay for the period, before what is carried and drawn.</source>
        <translation>Quy định: tất cả những gì chính sách trả cho kỳ, trước mang sang và tạm ứng.</translation>
    </message>
    <message>
        <source>Why is the base salary %1?</source>
        <translation>Vì sao lương cứng là %1?</translation>
    </message>
    <message>
        <source>The monthly base salary that stands with the person, by the calendar days active in the period.</source>
        <translation>Lương cứng tháng ghi ở người ấy, theo số ngày làm việc trong kỳ.</translation>
    </message>
    <message>
        <source>No base salary stands with the person for these days.</source>
        <translation>Chưa ghi lương cứng của người ấy cho những ngày này.</translation>
    </message>
    <message>
        <source>The rule: nothing is ever deducted from base pay.</source>
        <translation>Quy định: không bao giờ trừ vào lương cứng.</translation>
    </message>
    <message>
        <source>Why is the income %1?</source>
        <translation>Vì sao thu nhập là %1?</translation>
    </message>
    <message>
        <source>Commission and bonuses</source>
        <translation>Hoa hồng và thưởng</translation>
    </message>
    <message>
        <source>The rule: base salary and all that policies pay, before what is carried and drawn.</source>
        <translation>Quy định: lương cứng và tất cả những gì chính sách trả, trước mang sang và tạm ứng.</translation>
    </message>
    <message>
        <source>Why is the revenue %1?</source>
        <translation>Vì sao doanh thu là %1?</translation>
    </message>
    <message>
        <source>What is credited to %1 in %2, by the book&apos;s own event: a policy may count by another.</source>
        <translation>Phần ghi công cho %1 trong %2, theo cách ghi nhận của sổ: chính sách có thể tính theo cách khác.</translation>
    </message>
    <message>
        <source>Why is revenue ÷ income %1?</source>
        <translation>Vì sao doanh thu ÷ thu nhập là %1?</translation>
    </message>
    <message>
        <source>The rule: it should lie between %1 and %2; both are settings of the book.</source>
        <translation>Quy định: nên nằm trong khoảng %1 đến %2; hai mức này đặt trong cài đặt của sổ.</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>chuyển sang</translation>
    </message>
    <message>
        <source>brought forward</source>
        <translation>mang sang</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>bản %1</translation>
    </message>
    <message>
        <source>draft, not in force</source>
        <translation>bản nháp, chưa hiệu lực</translation>
    </message>
    <message>
        <source>Commission policy %1</source>
        <translation>Chính sách hoa hồng %1</translation>
    </message>
    <message>
        <source>Printed %1. Somo.</source>
        <translation>In lúc %1. Somo.</translation>
    </message>
    <message>
        <source>Why there is a new version: %1</source>
        <translation>Vì sao có bản mới: %1</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Clause %1: the bands</source>
        <translation>Điều %1: các bậc</translation>
    </message>
    <message>
        <source>Paid at the start: of a target of %1.</source>
        <translation>Nhận tại mốc: với mục tiêu %1.</translation>
    </message>
    <message>
        <source>From (%1)</source>
        <translation>Từ (%1)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>to under (%1)</source>
        <translation>đến dưới (%1)</translation>
    </message>
    <message>
        <source>to under</source>
        <translation>đến dưới</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Trả</translation>
    </message>
    <message>
        <source>Width (%1)</source>
        <translation>Bề rộng (%1)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bề rộng</translation>
    </message>
    <message>
        <source>Paid at the start (%1)</source>
        <translation>Nhận tại mốc (%1)</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>trở lên</translation>
    </message>
    <message>
        <source>Example: %1 sold. %2. Paid %3, that is %4% of it.</source>
        <translation>Ví dụ: bán %1. %2. Nhận %3, bằng %4 %.</translation>
    </message>
    <message>
        <source>Example: %1 sold. %2. Paid %3.</source>
        <translation>Ví dụ: bán %1. %2. Nhận %3.</translation>
    </message>
    <message>
        <source>Is this policy fair?</source>
        <translation>Chính sách này có công bằng?</translation>
    </message>
    <message>
        <source>To look at: %1 %2</source>
        <translation>Cần xem: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>To look at: with the sales of the last 12 months, revenue ÷ income lies outside %1 to %2 for %n people.</source>
        <translation>
            <numerusform>Cần xem: với doanh thu 12 tháng qua, doanh thu ÷ thu nhập của %n người nằm ngoài khoảng %1 đến %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fine: %1</source>
        <translation>Ổn: %1</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Thay đổi gì</translation>
    </message>
    <message>
        <source>against version %1</source>
        <translation>so với bản %1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Không có gì.</translation>
    </message>
    <message>
        <source>Who agreed, who objected</source>
        <translation>Ai đồng ý, ai chưa đồng ý</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Ý kiến</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Lời của người ấy</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>đồng ý</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>chưa đồng ý</translation>
    </message>
    <message>
        <source>No answer yet: %1.</source>
        <translation>Chưa trả lời: %1.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Ký tên</translation>
    </message>
    <message>
        <source>For the house:</source>
        <translation>Bên trả hoa hồng:</translation>
    </message>
    <message>
        <source>How much is paid for how much</source>
        <translation>Nhận bao nhiêu khi bán bao nhiêu</translation>
    </message>
    <message>
        <source>full: what is paid (left); dashed: the rate of what is sold next (right); grey: to look at</source>
        <translation>nét liền: tiền nhận (trái); nét đứt: tỷ lệ của đồng kế tiếp (phải); nền xám: cần xem</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Bán</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 từ %2</translation>
    </message>
    <message>
        <source>Pay by bands: %1.</source>
        <translation>Tiền nhận theo bậc: %1.</translation>
    </message>
    <message>
        <source>Order, pay</source>
        <translation>Đơn, khoản</translation>
    </message>
    <message>
        <source>Nobody is chosen whose statement it could be, so nothing stands on your side.</source>
        <translation>Chưa chọn sao kê này của ai, nên phía sổ chưa có gì.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more lines</source>
        <translation>
            <numerusform>%1 và %n dòng nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>It adds nothing to the base here.</source>
        <translation>Ở đây nó không thêm gì vào cơ sở.</translation>
    </message>
    <message>
        <source>Orders count for whoever has the largest share of them.</source>
        <translation>Đơn tính cho người có phần lớn nhất.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Người lập</translation>
    </message>
    <message>
        <source>Seen by the payer</source>
        <translation>Bên trả đã xem</translation>
    </message>
    <message>
        <source>Orders without pay</source>
        <translation>Đơn chưa có hoa hồng kỳ này</translation>
    </message>
    <message>
        <source>The policy caps the commission of a period at %1.</source>
        <translation>Chính sách đặt mức trần hoa hồng mỗi kỳ là %1.</translation>
    </message>
    <message>
        <source>The policy guarantees %1 a period, by the days covered.</source>
        <translation>Chính sách bảo đảm %1 mỗi kỳ, tính theo số ngày.</translation>
    </message>
    <message>
        <source>Carried in from earlier periods: %1.</source>
        <translation>Mang sang từ kỳ trước: %1.</translation>
    </message>
    <message>
        <source>Carried on to the next period: %1; nothing is taken from base pay.</source>
        <translation>Mang sang kỳ sau: %1; không khoản nào trừ vào lương cứng.</translation>
    </message>
    <message>
        <source>%1 (%2), version %3, in force %4.</source>
        <translation>%1 (%2), bản %3, hiệu lực %4.</translation>
    </message>
    <message>
        <source>Since %1 was closed, something else changed than an order&apos;s own figures: who referred it, a product&apos;s group, who was in the team and on which days.</source>
        <translation>Sau khi chốt %1 có thay đổi khác ngoài số liệu của đơn: người giới thiệu, nhóm hàng của sản phẩm, ai thuộc nhóm và vào những ngày nào.</translation>
    </message>
    <message>
        <source>Changed since the closing of %1</source>
        <translation>Thay đổi sau khi chốt %1</translation>
    </message>
    <message>
        <source>Revenue so far stands beside the pay of the whole period, so the ratio says nothing before the period is over.</source>
        <translation>Doanh thu đến nay đứng cạnh thu nhập của cả kỳ, nên trước khi hết kỳ tỷ lệ này chưa nói lên điều gì.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) don’t count yet. An order counts %1, in the period in which that is.</source>
        <translation>
            <numerusform>%n đơn chưa được tính. Đơn được tính %1, vào kỳ của ngày ấy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy counts it %1.</source>
        <translation>Chính sách tính %1.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>What people entered in their weekly reports, once a report is sent; a week that lies in two months counts in each with its own part.</source>
        <translation>Số mọi người nhập trong báo cáo tuần, tính khi báo cáo đã gửi; tuần nằm trong hai tháng thì tháng nào tính phần của tháng ấy.</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>đang soạn</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>đã gửi</translation>
    </message>
    <message>
        <source>The report of week %1 is filled in from the orders. Look at it and send it when it suits you.</source>
        <translation>Báo cáo tuần %1 đã điền sẵn từ đơn hàng. Xem và gửi khi tiện.</translation>
    </message>
    <message>
        <source>%1 of it is credited to this person: %2.</source>
        <translation>Ghi công cho người này %1: %2.</translation>
    </message>
    <message>
        <source>As things stand it would then bring nothing yet.</source>
        <translation>Theo như hiện nay thì khi ấy chưa có hoa hồng.</translation>
    </message>
    <message>
        <source>At the mark it would bring about %1.</source>
        <translation>Khi đạt ngưỡng, được khoảng %1.</translation>
    </message>
    <message>
        <source>Paid in full it would bring about %1.</source>
        <translation>Khi trả đủ, được khoảng %1.</translation>
    </message>
    <message>
        <source>It would then bring %1.</source>
        <translation>Khi ấy được %1.</translation>
    </message>
    <message>
        <source>It would then bring about %1.</source>
        <translation>Khi ấy được khoảng %1.</translation>
    </message>
    <message>
        <source>It would then bring about %1, if nothing else comes.</source>
        <translation>Khi ấy được khoảng %1, nếu không có gì thêm.</translation>
    </message>
    <message>
        <source>early %1</source>
        <translation>đầu %1</translation>
    </message>
    <message>
        <source>Credited, not counted in this period (%1)</source>
        <translation>Ghi công nhưng chưa tính trong kỳ này (%1)</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Ghi công</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 của %2</translation>
    </message>
    <message>
        <source>Compared with %1 (%2): %3.</source>
        <translation>So với %1 (%2): %3.</translation>
    </message>
    <message>
        <source>Linked to another order</source>
        <translation>Gắn với đơn khác</translation>
    </message>
    <message>
        <source>The other order of the same sale counts in its place; where they are two sales, say so at the order.</source>
        <translation>Đơn kia của cùng lần bán được tính thay; nếu là hai lần bán, ghi điều đó ở đơn.</translation>
    </message>
    <message>
        <source>Linked to other orders, which count in their place: %1</source>
        <translation>Gắn với đơn khác, các đơn ấy được tính thay: %1</translation>
    </message>
    <message>
        <source>Linked to another order of the book, which counts in its place.</source>
        <translation>Gắn với một đơn khác trong sổ, đơn ấy được tính thay.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>khách</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>điện thoại</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>hẹn ngày</translation>
    </message>
    <message>
        <source>time</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kênh</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>hàng</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>số lượng</translation>
    </message>
    <message>
        <source>price of one</source>
        <translation>đơn giá</translation>
    </message>
    <message>
        <source>price</source>
        <translation>giá</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>số tiền</translation>
    </message>
    <message>
        <source>together</source>
        <translation>cả thảy</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>giảm giá</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>phí ship</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>đã trả</translation>
    </message>
    <message>
        <source>still owed</source>
        <translation>còn nợ</translation>
    </message>
    <message>
        <source>order</source>
        <translation>đơn</translation>
    </message>
    <message>
        <source>paid by</source>
        <translation>trả bằng</translation>
    </message>
    <message>
        <source>what</source>
        <translation>việc</translation>
    </message>
    <message>
        <source>kind of expense</source>
        <translation>khoản chi</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>thanh toán</translation>
    </message>
    <message>
        <source>note or call</source>
        <translation>ghi chú hay cuộc gọi</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>hẹn</translation>
    </message>
    <message>
        <source>expense</source>
        <translation>chi tiêu</translation>
    </message>
    <message>
        <source>call</source>
        <translation>gọi</translation>
    </message>
    <message>
        <source>message</source>
        <translation>nhắn tin</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>ghé thăm</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>gặp</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>giao hàng</translation>
    </message>
    <message>
        <source>other</source>
        <translation>việc khác</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>tiền mặt</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation>chuyển khoản</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>ví điện tử</translation>
    </message>
    <message>
        <source>card</source>
        <translation>thẻ</translation>
    </message>
    <message>
        <source>on delivery</source>
        <translation>thu khi giao</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>mỗi cái</translation>
    </message>
    <message>
        <source>What is to be written?</source>
        <translation>Cần ghi gì?</translation>
    </message>
    <message>
        <source>Goods that come back are entered at their order.</source>
        <translation>Hàng trả lại được ghi ở đơn của nó.</translation>
    </message>
    <message>
        <source>Which “%1”?</source>
        <translation>“%1” nào?</translation>
    </message>
    <message>
        <source>Which customer?</source>
        <translation>Khách nào?</translation>
    </message>
    <message>
        <source>No customer is called “%1”. Who is it?</source>
        <translation>Không có khách nào tên “%1”. Là ai?</translation>
    </message>
    <message>
        <source>Which goods are “%1”?</source>
        <translation>“%1” là hàng nào?</translation>
    </message>
    <message>
        <source>Which goods?</source>
        <translation>Hàng nào?</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Bao nhiêu?</translation>
    </message>
    <message>
        <source>Is %1 for each or together?</source>
        <translation>%1 là giá mỗi cái hay cả thảy?</translation>
    </message>
    <message>
        <source>What do they cost?</source>
        <translation>Giá bao nhiêu?</translation>
    </message>
    <message>
        <source>Which amount?</source>
        <translation>Số tiền nào?</translation>
    </message>
    <message>
        <source>How much exactly?</source>
        <translation>Chính xác là bao nhiêu?</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Bao nhiêu tiền?</translation>
    </message>
    <message>
        <source>Thousands, as it seems. Is that so?</source>
        <translation>Có vẻ là nghìn. Đúng không?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Ngày nào?</translation>
    </message>
    <message>
        <source>Which day of the calendar is that?</source>
        <translation>Là ngày dương lịch nào?</translation>
    </message>
    <message>
        <source>By which day?</source>
        <translation>Hẹn ngày nào?</translation>
    </message>
    <message>
        <source>In the morning or in the afternoon?</source>
        <translation>Sáng hay chiều?</translation>
    </message>
    <message>
        <source>Which channel?</source>
        <translation>Kênh nào?</translation>
    </message>
    <message>
        <source>For which order?</source>
        <translation>Cho đơn nào?</translation>
    </message>
    <message>
        <source>There is no order “%1”. For which one?</source>
        <translation>Không có đơn “%1”. Cho đơn nào?</translation>
    </message>
    <message>
        <source>The whole order comes to %1. How much is owed?</source>
        <translation>Cả đơn là %1. Còn nợ bao nhiêu?</translation>
    </message>
    <message>
        <source>Which kind of expense?</source>
        <translation>Khoản chi nào?</translation>
    </message>
    <message>
        <source>What is “%1”? Keep it as a note?</source>
        <translation>“%1” là gì? Giữ làm ghi chú?</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>mới: %1</translation>
    </message>
    <message>
        <source>%1 (comes to %2)</source>
        <translation>%1 (thành %2)</translation>
    </message>
    <message>
        <source>%1 (%2 open)</source>
        <translation>%1 (còn %2)</translation>
    </message>
    <message>
        <source>%1: %2 over the %3 of this month.</source>
        <translation>%1: vượt %2 so với %3 của tháng này.</translation>
    </message>
    <message>
        <source>%1: %2 left of the %3 of this month.</source>
        <translation>%1: còn %2 trong %3 của tháng này.</translation>
    </message>
    <message>
        <source>Revenue in %1 is %2, which is %3 below this base: that came back of earlier periods’ sales, and doesn’t lessen the base.</source>
        <translation>Doanh thu %1 là %2, thấp hơn cơ sở này %3: đó là hàng khách trả của đơn bán ở kỳ trước, không trừ vào cơ sở.</translation>
    </message>
    <message>
        <source>Pay and income are for each person and the leads, so they aren’t open to you here.</source>
        <translation>Lương, hoa hồng và thu nhập chỉ để chính người ấy và trưởng nhóm xem, nên ở đây không mở cho bạn.</translation>
    </message>
    <message>
        <source>The rule: the target set for the whole; without one, what the people&apos;s targets add up to.</source>
        <translation>Quy định: mục tiêu đặt cho cả đội; không có thì là tổng mục tiêu của từng người.</translation>
    </message>
    <message>
        <source>Why has %1 reached %2 of the target?</source>
        <translation>Vì sao tỷ lệ đạt mục tiêu của %1 là %2?</translation>
    </message>
    <message>
        <source>The whole order comes to %1. How much was paid?</source>
        <translation>Cả đơn là %1. Đã trả bao nhiêu?</translation>
    </message>
    <message>
        <source>The goods come to %1. How much is taken off?</source>
        <translation>Tiền hàng là %1. Giảm bao nhiêu?</translation>
    </message>
    <message>
        <source>That is another currency. How much is it in %1?</source>
        <translation>Đây là tiền khác. Tính ra %1 là bao nhiêu?</translation>
    </message>
    <message>
        <source>The book has an order “%1” already. Which code does this one get?</source>
        <translation>Sổ đã có đơn “%1”. Đơn này mang mã nào?</translation>
    </message>
    <message>
        <source>price of the line</source>
        <translation>thành tiền</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>First talk on %1.</source>
        <translation>Trao đổi lần đầu ngày %1.</translation>
    </message>
    <message>
        <source>Ordered for the second time on %1.</source>
        <translation>Mua lần thứ hai ngày %1.</translation>
    </message>
    <message>
        <source>First order on %1.</source>
        <translation>Đơn đầu tiên ngày %1.</translation>
    </message>
    <message>
        <source>Birthday of %1</source>
        <translation>Sinh nhật %1</translation>
    </message>
    <message>
        <source>%1 may soon need more</source>
        <translation>%1 có thể sắp cần thêm</translation>
    </message>
    <message>
        <source>Order %1 was completed on %2, %3.</source>
        <translation>Đơn %1 hoàn tất %2, %3.</translation>
    </message>
    <message>
        <source>The birthday is today, %1.</source>
        <translation>Sinh nhật hôm nay, %1.</translation>
    </message>
    <message>
        <source>The birthday is on %1.</source>
        <translation>Sinh nhật ngày %1.</translation>
    </message>
    <message>
        <source>The deal “%1” came to “%2” on %3.</source>
        <translation>Cơ hội “%1” đến “%2” ngày %3.</translation>
    </message>
    <message>
        <source>The day is %1.</source>
        <translation>Ngày ấy là %1.</translation>
    </message>
    <message>
        <source>Step %1 of %2.</source>
        <translation>Bước %1 trong %2.</translation>
    </message>
    <message>
        <source>It was put off to %1.</source>
        <translation>Đã dời đến %1.</translation>
    </message>
    <message>
        <source>Script “%1”.</source>
        <translation>Kịch bản “%1”.</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>thư điện tử</translation>
    </message>
    <message>
        <source>Write on Zalo</source>
        <translation>Soạn Zalo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Write an SMS</source>
        <translation>Soạn SMS</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Soạn thư</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ghé thăm</translation>
    </message>
    <message>
        <source>an order is completed</source>
        <translation>đơn hoàn tất</translation>
    </message>
    <message>
        <source>the birthday</source>
        <translation>đến sinh nhật</translation>
    </message>
    <message>
        <source>the next purchase is expected</source>
        <translation>đến lúc có thể mua tiếp</translation>
    </message>
    <message>
        <source>the customer hasn’t come for long</source>
        <translation>khách lâu chưa mua lại</translation>
    </message>
    <message>
        <source>a stage is reached</source>
        <translation>khách đạt một giai đoạn</translation>
    </message>
    <message>
        <source>a deal comes to a stage</source>
        <translation>cơ hội đến một giai đoạn</translation>
    </message>
    <message>
        <source>a day of the year</source>
        <translation>đến một ngày trong năm</translation>
    </message>
    <message>
        <source>care</source>
        <translation>lời chăm sóc</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>lời chào hàng</translation>
    </message>
    <message>
        <source>no consent yet</source>
        <translation>chưa có đồng ý</translation>
    </message>
    <message>
        <source>the customer said no to this channel</source>
        <translation>khách không nhận qua kênh này</translation>
    </message>
    <message>
        <source>not before the day that the customer named</source>
        <translation>chưa đến ngày khách hẹn</translation>
    </message>
    <message>
        <source>outside the hours for it</source>
        <translation>ngoài giờ liên lạc</translation>
    </message>
    <message>
        <source>no number or address</source>
        <translation>chưa có số hay địa chỉ</translation>
    </message>
    <message>
        <source>too soon after the last time</source>
        <translation>mới nói gần đây</translation>
    </message>
    <message>
        <source>one thing a day for each customer</source>
        <translation>mỗi khách một điều mỗi ngày</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>When %1 (%2), %3,</source>
        <translation>Khi %1 (%2), %3,</translation>
    </message>
    <message>
        <source>When %1, %2,</source>
        <translation>Khi %1, %2,</translation>
    </message>
    <message>
        <source>if the customer agreed to %1 over the channel of the step,</source>
        <translation>nếu khách đồng ý nhận %1 qua kênh của bước,</translation>
    </message>
    <message>
        <source>is in the group %1,</source>
        <translation>thuộc nhóm %1,</translation>
    </message>
    <message>
        <source>is in the segment %1,</source>
        <translation>thuộc phân khúc %1,</translation>
    </message>
    <message>
        <source>bears the tag %1,</source>
        <translation>có nhãn %1,</translation>
    </message>
    <message>
        <source>doesn’t bear the tag %1,</source>
        <translation>không có nhãn %1,</translation>
    </message>
    <message>
        <source>ordered over %1,</source>
        <translation>mua qua %1,</translation>
    </message>
    <message>
        <source>for %1 or more,</source>
        <translation>từ %1 trở lên,</translation>
    </message>
    <message>
        <source>then suggest %1: “%2”</source>
        <translation>thì gợi ý %1: “%2”</translation>
    </message>
    <message>
        <source>%1 after that was done, suggest %2: “%3”</source>
        <translation>%1 sau khi làm xong bước trước, gợi ý %2: “%3”</translation>
    </message>
    <message>
        <source>On the list: “%1”.</source>
        <translation>Trong danh sách: “%1”.</translation>
    </message>
    <message>
        <source>Subject: “%1”.</source>
        <translation>Tiêu đề thư: “%1”.</translation>
    </message>
    <message>
        <source>Each step stands on the list for %1; between two times with one customer lie at least %2.</source>
        <translation>Mỗi bước giữ trong danh sách %1; với cùng một khách, hai lần cách nhau ít nhất %2.</translation>
    </message>
    <message>
        <source>first talk</source>
        <translation>lần trao đổi đầu</translation>
    </message>
    <message>
        <source>second order</source>
        <translation>đơn thứ hai</translation>
    </message>
    <message>
        <source>first order of a customer</source>
        <translation>đơn đầu của khách</translation>
    </message>
    <message>
        <source>on the day itself</source>
        <translation>đúng ngày ấy</translation>
    </message>
    <message>
        <source>%1 of each year</source>
        <translation>%1 hằng năm</translation>
    </message>
    <message>
        <source>whichever way they agreed to</source>
        <translation>kênh nào khách đã đồng ý</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>female</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>male</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>mới biết</translation>
    </message>
    <message>
        <source>contacted</source>
        <translation>đã liên hệ</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>phù hợp</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Gọi điện</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nhắn tin</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Gặp mặt</translation>
    </message>
    <message>
        <source>to call</source>
        <translation>gọi điện</translation>
    </message>
    <message>
        <source>to write a message</source>
        <translation>nhắn tin</translation>
    </message>
    <message>
        <source>to come by</source>
        <translation>ghé qua</translation>
    </message>
    <message>
        <source>to deliver</source>
        <translation>giao hàng</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>trả tiền</translation>
    </message>
    <message>
        <source>something</source>
        <translation>một việc</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Chăm sóc</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ưu đãi</translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation>Zalo</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>đồng ý</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>later</source>
        <translation>để sau</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã làm</translation>
    </message>
    <message>
        <source>the customer doesn&apos;t need it; it won&apos;t come up again</source>
        <translation>khách không cần; sẽ không nhắc nữa</translation>
    </message>
    <message>
        <source>Next purchase</source>
        <translation>Lần mua tới</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Hay đi cùng</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Sinh nhật</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>nháp</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>xác nhận %1</translation>
    </message>
    <message>
        <source>sent out %1</source>
        <translation>giao đi %1</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>hoàn tất %1</translation>
    </message>
    <message>
        <source>cancelled %1</source>
        <translation>hủy %1</translation>
    </message>
    <message>
        <source>Return %1, not tied to an order</source>
        <translation>Trả hàng %1, chưa gắn với đơn nào</translation>
    </message>
    <message>
        <source>counts under another code</source>
        <translation>được tính ở mã khác</translation>
    </message>
    <message>
        <source>Return of order %1</source>
        <translation>Trả hàng của đơn %1</translation>
    </message>
    <message>
        <source>Refund for order %1</source>
        <translation>Hoàn tiền đơn %1</translation>
    </message>
    <message>
        <source>Payment for order %1</source>
        <translation>Trả tiền đơn %1</translation>
    </message>
    <message>
        <source>Deal “%1”: %2</source>
        <translation>Cơ hội “%1”: %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>sau %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>không trước %1</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 qua %2: %3</translation>
    </message>
    <message>
        <source>File “%1”</source>
        <translation>Tệp “%1”</translation>
    </message>
    <message>
        <source>The customer promised: %1</source>
        <translation>Khách hứa: %1</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Đã hứa: %1</translation>
    </message>
    <message>
        <source>The customer kept: %1</source>
        <translation>Khách đã giữ lời: %1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Đã giữ lời: %1</translation>
    </message>
    <message>
        <source>said on %1</source>
        <translation>nói ngày %1</translation>
    </message>
    <message>
        <source>%1, said on %2</source>
        <translation>%1, nói ngày %2</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>Khách thân thiết nhất</translation>
    </message>
    <message>
        <source>Bought very lately, often and for much.</source>
        <translation>Vừa mua gần đây, mua nhiều lần và nhiều tiền.</translation>
    </message>
    <message>
        <source>Loyal customers</source>
        <translation>Khách quen</translation>
    </message>
    <message>
        <source>Buy often and for much, the last time a while ago.</source>
        <translation>Mua nhiều lần và nhiều tiền, lần cuối cách đây một thời gian.</translation>
    </message>
    <message>
        <source>Potential loyalists</source>
        <translation>Sắp thành khách quen</translation>
    </message>
    <message>
        <source>Bought lately, and more than once or for more than a little.</source>
        <translation>Mua gần đây, đã hơn một lần hoặc không chỉ chút ít.</translation>
    </message>
    <message>
        <source>Bought very lately, and little so far.</source>
        <translation>Vừa mua gần đây, đến giờ còn ít.</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>Có triển vọng</translation>
    </message>
    <message>
        <source>Bought lately, and little so far.</source>
        <translation>Mua gần đây, đến giờ còn ít.</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Nên để ý</translation>
    </message>
    <message>
        <source>In the middle of everything: a word at the right time counts.</source>
        <translation>Ở giữa mọi mặt: một lời hỏi thăm đúng lúc là có ích.</translation>
    </message>
    <message>
        <source>About to sleep</source>
        <translation>Mua thưa dần</translation>
    </message>
    <message>
        <source>Bought little, the last time a while ago.</source>
        <translation>Mua ít, lần cuối cách đây một thời gian.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Có thể rời đi</translation>
    </message>
    <message>
        <source>Used to buy well, the last time long ago.</source>
        <translation>Từng mua khá, lần cuối đã lâu.</translation>
    </message>
    <message>
        <source>Can&apos;t lose them</source>
        <translation>Khách lớn vắng lâu</translation>
    </message>
    <message>
        <source>Were among the best, the last time long ago.</source>
        <translation>Từng thuộc nhóm mua nhiều nhất, lần cuối đã lâu.</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>Ít mua, vắng lâu</translation>
    </message>
    <message>
        <source>Bought little, the last time long ago.</source>
        <translation>Mua ít, lần cuối đã lâu.</translation>
    </message>
    <message>
        <source>repeat customer</source>
        <translation>khách mua lại</translation>
    </message>
    <message>
        <source>dormant</source>
        <translation>vắng lâu</translation>
    </message>
    <message>
        <source>Known by name; nothing was said or bought yet.</source>
        <translation>Mới biết tên; chưa trao đổi, chưa mua gì.</translation>
    </message>
    <message>
        <source>There was a call, a message or a visit; nothing was bought yet.</source>
        <translation>Đã có cuộc gọi, tin nhắn hoặc lần ghé thăm; chưa mua gì.</translation>
    </message>
    <message>
        <source>Somebody said that it fits; nothing was bought yet.</source>
        <translation>Đã có người ghi là phù hợp; chưa mua gì.</translation>
    </message>
    <message>
        <source>Bought once, on %1.</source>
        <translation>Đã mua một lần, ngày %1.</translation>
    </message>
    <message>
        <source>Last order %1 days ago, and only one so far.</source>
        <translation>Lần mua cuối cách đây %1 ngày, và mới một lần.</translation>
    </message>
    <message numerus="yes">
        <source>Last order %1 days ago, usually every %n days.</source>
        <translation>
            <numerusform>Lần mua cuối cách đây %1 ngày, thường %n ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>in no segment</source>
        <translation>không ở phân khúc nào</translation>
    </message>
    <message>
        <source>Fewer than five customers bought then, so there are no fifths and no segments.</source>
        <translation>Khi ấy chưa đủ năm khách mua, nên chưa có phần năm và chưa có phân khúc.</translation>
    </message>
    <message numerus="yes">
        <source>Bought once, on %1; people buy of “%2” again after %3 (median of %4 intervals).</source>
        <translation>
            <numerusform>Đã mua một lần, ngày %1; khách thường mua lại “%2” sau %3 (trung vị của %4 khoảng cách).</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought “%1”; of %2 orders with it, %3 hold “%4” as well, %5 times as often as chance would have it.</source>
        <translation>Đã mua “%1”; trong %2 đơn có món này, %3 đơn có cả “%4”, gấp %5 lần so với ngẫu nhiên.</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>dưới %1</translation>
    </message>
    <message>
        <source>%1 and older</source>
        <translation>từ %1 trở lên</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa biết</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Cơ hội thắng</translation>
    </message>
    <message>
        <source>Amount of deals won</source>
        <translation>Giá trị cơ hội thắng</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Tỷ lệ chuyển đổi</translation>
    </message>
    <message>
        <source>Deals that came to a won stage, by that day.</source>
        <translation>Cơ hội tới giai đoạn thắng, tính theo ngày ấy.</translation>
    </message>
    <message>
        <source>The amounts of the deals won in the period; one without an amount adds nothing.</source>
        <translation>Giá trị các cơ hội thắng trong kỳ; cơ hội chưa ghi giá trị thì không cộng gì.</translation>
    </message>
    <message>
        <source>Deals won in the period ÷ deals won or lost in it.</source>
        <translation>Cơ hội thắng trong kỳ ÷ cơ hội thắng hoặc thua trong kỳ.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>What the book holds</source>
        <translation>Sổ đang giữ</translation>
    </message>
    <message>
        <source>Former codes</source>
        <translation>Mã cũ</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Người chăm</translation>
    </message>
    <message>
        <source>Came on the word of</source>
        <translation>Do ai giới thiệu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>Điều đã đồng ý</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Để làm gì</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Qua kênh</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>Nói ở đâu</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>What was bought</source>
        <translation>Đã mua</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã trả</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Trả hàng</translation>
    </message>
    <message>
        <source>What was done and promised</source>
        <translation>Việc đã làm và lời hứa</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Lời hứa</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Cơ hội</translation>
    </message>
    <message>
        <source>Request about personal data</source>
        <translation>Yêu cầu về dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>What this book holds about %1</source>
        <translation>Những gì sổ này giữ về %1</translation>
    </message>
    <message>
        <source>As of %1. Somo.</source>
        <translation>Tính đến %1. Somo.</translation>
    </message>
    <message>
        <source>Everything that is kept about this person in this book. They may have it corrected or erased, and take back what they agreed to.</source>
        <translation>Mọi điều sổ này giữ về người này. Họ có thể yêu cầu sửa hoặc xóa, và rút lại điều đã đồng ý.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>T2</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>T3</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>T4</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>T5</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>T6</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>T7</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>CN</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Gọi điện</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Nhắn tin</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Ghé thăm</translation>
    </message>
    <message>
        <source>A delivery</source>
        <translation>Giao hàng</translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>Thanh toán</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Lời hẹn</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hôm nay %1</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>trước %1</translation>
    </message>
    <message>
        <source>Your order %1 was placed</source>
        <translation>Đơn %1 của bạn đã được đặt</translation>
    </message>
    <message>
        <source>Your order %1 is confirmed</source>
        <translation>Đơn %1 của bạn đã xác nhận</translation>
    </message>
    <message>
        <source>Your order %1 is paid</source>
        <translation>Đơn %1 của bạn đã trả đủ tiền</translation>
    </message>
    <message>
        <source>Your order %1 is completed</source>
        <translation>Đơn %1 của bạn hoàn tất</translation>
    </message>
    <message numerus="yes">
        <source>%n orders were placed</source>
        <translation>
            <numerusform>%n đơn được đặt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were confirmed</source>
        <translation>
            <numerusform>%n đơn được xác nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were paid</source>
        <translation>
            <numerusform>%n đơn đã trả đủ tiền</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were completed</source>
        <translation>
            <numerusform>%n đơn hoàn tất</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 cho %2</translation>
    </message>
    <message>
        <source>You promised it on %1.</source>
        <translation>Bạn hứa ngày %1.</translation>
    </message>
    <message>
        <source>%1 promised it on %2.</source>
        <translation>%1 hứa ngày %2.</translation>
    </message>
    <message>
        <source>Order %1.</source>
        <translation>Đơn %1.</translation>
    </message>
    <message>
        <source>Your revenue gained %1.</source>
        <translation>Doanh thu của bạn thêm %1.</translation>
    </message>
    <message>
        <source>Revenue of the day: %1.</source>
        <translation>Doanh thu trong ngày: %1.</translation>
    </message>
    <message>
        <source>Goods of your order %1 came back</source>
        <translation>Khách trả hàng của đơn %1</translation>
    </message>
    <message>
        <source>Your revenue: %1.</source>
        <translation>Doanh thu của bạn: %1.</translation>
    </message>
    <message>
        <source>the statement of %1</source>
        <translation>bảng hoa hồng %1</translation>
    </message>
    <message>
        <source>the policy %1</source>
        <translation>chính sách %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Có người</translation>
    </message>
    <message>
        <source>%1 answered your question about %2</source>
        <translation>%1 trả lời câu hỏi của bạn về %2</translation>
    </message>
    <message numerus="yes">
        <source>%n orders that were imported are credited to nobody yet</source>
        <translation>
            <numerusform>%n đơn mới nhập chưa có người phụ trách</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders of %1 that were imported are credited to nobody yet</source>
        <translation>
            <numerusform>%n đơn %1 mới nhập chưa có người phụ trách</numerusform>
        </translation>
    </message>
    <message>
        <source>They count for you once they are credited to you.</source>
        <translation>Khi được ghi công cho bạn, đơn sẽ tính vào doanh thu của bạn.</translation>
    </message>
    <message>
        <source>The whole team sees this. Whoever serves the customer takes the order.</source>
        <translation>Cả đội cùng thấy. Ai chăm khách ấy thì nhận.</translation>
    </message>
    <message>
        <source>The commission policy %1, version %2, is proposed</source>
        <translation>Chính sách hoa hồng %1, bản %2, được đề xuất</translation>
    </message>
    <message>
        <source>By %1. You can agree or object.</source>
        <translation>Do %1 đề xuất. Bạn có thể đồng ý hay chưa đồng ý.</translation>
    </message>
    <message>
        <source>The commission policy %1, version %2, counts from %3</source>
        <translation>Chính sách hoa hồng %1, bản %2, áp dụng từ %3</translation>
    </message>
    <message>
        <source>Put in force by %1.</source>
        <translation>Do %1 cho áp dụng.</translation>
    </message>
    <message>
        <source>%2 promised: %1</source>
        <translation>%2 hẹn: %1</translation>
    </message>
    <message>
        <source>May be decided: %1</source>
        <translation>Có thể chốt: %1</translation>
    </message>
    <message>
        <source>May buy again about %1</source>
        <translation>Có thể mua lại khoảng %1</translation>
    </message>
    <message>
        <source>“%1”: fifth %2 by the last order, and %3 by the mean of orders and revenue.</source>
        <translation>“%1”: phần năm thứ %2 theo lần mua cuối, và thứ %3 theo trung bình của số đơn và doanh thu.</translation>
    </message>
    <message>
        <source>Rule: customers with an order that counts in the twelve months %1, in fifths by the last order, the number of orders and revenue less returns. Equal ones stay together in the lower fifth; fewer than five customers have no fifths.</source>
        <translation>Cách tính: khách có đơn được tính trong mười hai tháng %1, chia năm phần theo lần mua cuối, số đơn và doanh thu trừ hàng trả. Khách bằng nhau đứng cùng nhau ở phần thấp; chưa đủ năm khách thì chưa chia.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>No order counts in these twelve months.</source>
        <translation>Mười hai tháng này chưa có đơn được tính.</translation>
    </message>
    <message>
        <source>Customers in the segment</source>
        <translation>Khách trong phân khúc</translation>
    </message>
    <message>
        <source>Revenue by segment</source>
        <translation>Doanh thu theo phân khúc</translation>
    </message>
    <message>
        <source>From segment</source>
        <translation>Từ phân khúc</translation>
    </message>
    <message>
        <source>To segment</source>
        <translation>Sang phân khúc</translation>
    </message>
    <message>
        <source>Rule: the segment on %1 beside the one on %2, each over its own twelve months. In no segment is who had no order in them, or while fewer than five customers had one.</source>
        <translation>Cách tính: phân khúc ngày %1 đặt cạnh phân khúc ngày %2, mỗi ngày theo mười hai tháng của nó. Không ở phân khúc nào là khách không có đơn trong đó, hoặc khi chưa đủ năm khách có đơn.</translation>
    </message>
    <message>
        <source>Customers who moved</source>
        <translation>Khách chuyển phân khúc</translation>
    </message>
    <message>
        <source>On both days “%1”: %2.</source>
        <translation>Cả hai ngày “%1”: %2.</translation>
    </message>
    <message>
        <source>On %1 “%2”, on %3 “%4”: %5.</source>
        <translation>Ngày %1 “%2”, ngày %3 “%4”: %5.</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Dự kiến ngày</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Lần mua cuối</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>Rule: last order and the median of the customer&apos;s last six intervals; for one day of buying alone the median of its product group. An order counts from the day it was placed.</source>
        <translation>Cách tính: lần mua cuối cộng trung vị của sáu khoảng cách gần nhất của khách; mới mua trong một ngày thì lấy trung vị của nhóm hàng. Đơn tính từ ngày đặt.</translation>
    </message>
    <message>
        <source>Nobody&apos;s next purchase is expected in this period.</source>
        <translation>Kỳ này không có lần mua nào được dự kiến.</translation>
    </message>
    <message>
        <source>Orders together</source>
        <translation>Đơn có cả hai</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Độ hỗ trợ</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Độ tin cậy</translation>
    </message>
    <message>
        <source>Confidence back</source>
        <translation>Độ tin cậy ngược</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Độ nâng</translation>
    </message>
    <message>
        <source>Rule: pairs in five orders that count or more, up to %1, among %2 orders. Support is the orders with both ÷ all, confidence those with both ÷ those with the first (back: the second), lift how many times as often as chance would have it.</source>
        <translation>Cách tính: các cặp có trong năm đơn được tính trở lên, đến %1, trong %2 đơn. Độ hỗ trợ là số đơn có cả hai ÷ tất cả, độ tin cậy là số đơn có cả hai ÷ số đơn có món thứ nhất (ngược: món thứ hai), độ nâng là gấp mấy lần so với ngẫu nhiên.</translation>
    </message>
    <message>
        <source>No two products stand together in five orders or more.</source>
        <translation>Chưa có hai món nào đứng cùng nhau trong năm đơn trở lên.</translation>
    </message>
    <message>
        <source>Of %1 orders %2 hold “%3”, %4 hold “%5” and %6 hold both: %6 × %1 ÷ (%2 × %4) = %7.</source>
        <translation>Trong %1 đơn, %2 đơn có “%3”, %4 đơn có “%5” và %6 đơn có cả hai: %6 × %1 ÷ (%2 × %4) = %7.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Rule: as of %1. Orders go before what was said; dormant is who hasn&apos;t ordered for 90 days or more and for longer than twice the median of their last six intervals.</source>
        <translation>Cách tính: tính đến %1. Có đơn thì theo đơn, chưa có thì theo điều đã ghi; vắng lâu là khách chưa mua từ 90 ngày trở lên và lâu hơn hai lần trung vị của sáu khoảng cách gần nhất.</translation>
    </message>
    <message>
        <source>The book has no customers yet.</source>
        <translation>Sổ chưa có khách nào.</translation>
    </message>
    <message>
        <source>Customers at the stage</source>
        <translation>Khách ở giai đoạn này</translation>
    </message>
    <message>
        <source>known by name</source>
        <translation>mới biết tên</translation>
    </message>
    <message>
        <source>there was a call, a message or a visit</source>
        <translation>đã có cuộc gọi, tin nhắn hoặc lần ghé thăm</translation>
    </message>
    <message>
        <source>somebody said that it fits</source>
        <translation>đã có người ghi là phù hợp</translation>
    </message>
    <message>
        <source>ordered on one day</source>
        <translation>có đơn trong một ngày</translation>
    </message>
    <message>
        <source>ordered on two days or more</source>
        <translation>có đơn từ hai ngày trở lên</translation>
    </message>
    <message>
        <source>no order for longer than usual</source>
        <translation>lâu hơn thường lệ chưa có đơn</translation>
    </message>
    <message>
        <source>“%1” means: %2.</source>
        <translation>“%1” nghĩa là: %2.</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>Đặc điểm</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Khách mua</translation>
    </message>
    <message>
        <source>Rule: customers of the book, those with an order that counts in %1, and their revenue less returns, by what is known of them now. Orders that name no customer: %2.</source>
        <translation>Cách tính: khách trong sổ, khách có đơn được tính trong %1, và doanh thu của họ trừ hàng trả, theo điều đang biết lúc này. Đơn không ghi khách: %2.</translation>
    </message>
    <message>
        <source>Revenue · %1</source>
        <translation>Doanh thu · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 “%2”: %3 customers in the book, %4 of them bought in %5, for %6.</source>
        <translation>
            <numerusform>%1 “%2”: %3 khách trong sổ, %4 trong số đó mua trong %5, tổng %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>Theo</translation>
    </message>
    <message>
        <source>Came first: customers</source>
        <translation>Đến lần đầu: khách</translation>
    </message>
    <message>
        <source>Came first: revenue</source>
        <translation>Đến lần đầu: doanh thu</translation>
    </message>
    <message>
        <source>Came last: customers</source>
        <translation>Đến lần cuối: khách</translation>
    </message>
    <message>
        <source>Came last: revenue</source>
        <translation>Đến lần cuối: doanh thu</translation>
    </message>
    <message>
        <source>Nobody has an order that counts in this period.</source>
        <translation>Kỳ này chưa có khách nào có đơn được tính.</translation>
    </message>
    <message>
        <source>Rule: of everyone with an order that counts in %1 the first such order ever and the last one up to its end, with their revenue of the period. Revenue of nobody, or of those without an order in it: %2.</source>
        <translation>Cách tính: với mỗi khách có đơn được tính trong %1, lấy đơn đầu tiên từ trước tới nay và đơn cuối cùng đến hết kỳ, kèm doanh thu của họ trong kỳ. Doanh thu không của khách nào, hoặc của khách không có đơn trong kỳ: %2.</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>không ghi</translation>
    </message>
    <message>
        <source>first touch</source>
        <translation>lần đầu</translation>
    </message>
    <message>
        <source>last touch</source>
        <translation>lần cuối</translation>
    </message>
    <message>
        <source>%1 “%2” brought %3 of the period&apos;s buyers first, and %4 came by it last.</source>
        <translation>%1 “%2”: %3 khách mua trong kỳ đến lần đầu qua đây, %4 khách đến lần cuối qua đây.</translation>
    </message>
    <message>
        <source>Revenue by channel of the first and the last touch</source>
        <translation>Doanh thu theo kênh đến lần đầu và lần cuối</translation>
    </message>
    <message>
        <source>Revenue by campaign of the first and the last touch</source>
        <translation>Doanh thu theo chiến dịch đến lần đầu và lần cuối</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Đơn đầu tiên</translation>
    </message>
    <message>
        <source>Rule: customers stand in the month of their first order that counts; +1 is the month after it and says which part of them ordered in it. Revenue is all of theirs up to %1, less returns.</source>
        <translation>Cách tính: khách đứng ở tháng có đơn được tính đầu tiên; +1 là tháng sau đó, cho biết bao nhiêu phần trong số họ mua trong tháng ấy. Doanh thu là tất cả của họ đến %1, trừ hàng trả.</translation>
    </message>
    <message>
        <source>Nobody has an order that counts yet.</source>
        <translation>Chưa có khách nào có đơn được tính.</translation>
    </message>
    <message>
        <source>Revenue by month of the first order</source>
        <translation>Doanh thu theo tháng có đơn đầu tiên</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 customers ordered for the first time, and brought %3 since then.</source>
        <translation>
            <numerusform>%1: %2 khách có đơn đầu tiên, từ đó mang lại %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1: %2 of them ordered, for %3.</source>
        <translation>+%1: %2 khách trong số đó mua, tổng %3.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Sinh</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Người chăm</translation>
    </message>
    <message>
        <source>Stage as said</source>
        <translation>Giai đoạn đã ghi</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>được %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n việc được giữ lại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>sau %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>trước %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more kinds of goods</source>
        <translation>
            <numerusform>%n loại hàng nữa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n món</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought on %1 days, the last one %2, usually every %n days.</source>
        <translation>
            <numerusform>Đã mua vào %1 ngày, lần cuối %2, thường %n ngày một lần.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the twelve months %1: last order on %2, %n orders, revenue %3.</source>
        <translation>
            <numerusform>Trong mười hai tháng %1: lần mua cuối %2, %n đơn, doanh thu %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among %n customers that is fifth %1 by the last order, %2 by the number of orders and %3 by revenue (5 is the highest).</source>
        <translation>
            <numerusform>Trong %n khách, đó là phần năm thứ %1 theo lần mua cuối, thứ %2 theo số đơn và thứ %3 theo doanh thu (5 là cao nhất).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last order on %1, usually every %2 (median of the last %n intervals).</source>
        <translation>
            <numerusform>Lần mua cuối %1, thường %2 một lần (trung vị của %n khoảng cách gần nhất).</numerusform>
        </translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Không cần</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Chi tiêu</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Trả hàng</translation>
    </message>
    <message>
        <source>whose promise</source>
        <translation>ai hẹn</translation>
    </message>
    <message>
        <source>we promise the customer</source>
        <translation>mình hẹn khách</translation>
    </message>
    <message>
        <source>the customer promises us</source>
        <translation>khách hẹn mình</translation>
    </message>
    <message>
        <source>the customer promises to pay</source>
        <translation>khách hẹn trả</translation>
    </message>
    <message>
        <source>and to pay by</source>
        <translation>hẹn trả ngày</translation>
    </message>
    <message numerus="yes">
        <source>%n orders, %1, last on %2</source>
        <translation>
            <numerusform>%n đơn, %1, lần cuối %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <translation>Không có “%1”</translation>
    </message>
    <message>
        <source>Of that order %1 is still to be paid. How much came in?</source>
        <translation>Đơn đó còn phải trả %1. Đã nhận bao nhiêu?</translation>
    </message>
</context>
<context>
    <name>somo</name>
    <message>
        <source>The open book for selling people: targets and results anyone can read.</source>
        <translation>Cuốn sổ mở của người bán hàng: mục tiêu và kết quả ai cũng đọc được.</translation>
    </message>
    <message>
        <source>The book to open (.somo, or postgresql://…).</source>
        <translation>Sổ cần mở (.somo, hoặc postgresql://…).</translation>
    </message>
    <message>
        <source>Work as if it were that day (YYYY-MM-DD).</source>
        <translation>Coi hôm nay là ngày ấy (YYYY-MM-DD).</translation>
    </message>
    <message>
        <source>Language of the window: vi or en.</source>
        <translation>Ngôn ngữ của cửa sổ: vi hoặc en.</translation>
    </message>
    <message>
        <source>Open the sample book.</source>
        <translation>Mở sổ mẫu.</translation>
    </message>
    <message>
        <source>Draw every page into that folder and end.</source>
        <translation>Vẽ mọi trang vào thư mục ấy rồi thoát.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 2026-10-31.</source>
        <translation>“%1” không phải một ngày. Ghi như 2026-10-31.</translation>
    </message>
    <message>
        <source>“%1” is not a language of the window: vi or en.</source>
        <translation>Cửa sổ không có ngôn ngữ “%1”; chỉ có vi hoặc en.</translation>
    </message>
    <message>
        <source>Draw only the pages whose names begin so.</source>
        <translation>Chỉ vẽ các trang có tên bắt đầu như vậy.</translation>
    </message>
</context>
<context>
    <name>somo::BehindModel</name>
    <message>
        <source>sale</source>
        <translation>bán</translation>
    </message>
    <message>
        <source>return</source>
        <translation>trả hàng</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn</translation>
    </message>
    <message>
        <source>Counts on</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>hoàn tiền</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>thu tiền</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tiền</translation>
    </message>
</context>
<context>
    <name>somo::BehindPage</name>
    <message>
        <source>No order counts here in this period.</source>
        <translation>Kỳ này chưa có đơn nào được ghi nhận ở đây.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), to the end</source>
        <translation>
            <numerusform>%n dòng, hết</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders behind this figure</source>
        <translation>Các đơn làm nên con số này</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without cost</source>
        <translation>
            <numerusform>%n dòng chưa có giá vốn</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 lines; the figure is of all of them</source>
        <translation>%1 dòng đầu; con số tính trên tất cả</translation>
    </message>
</context>
<context>
    <name>somo::BoardPage</name>
    <message>
        <source>Import an order file</source>
        <translation>Nhập tệp đơn hàng</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Theo miền</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Theo vùng</translation>
    </message>
    <message>
        <source>Whole team</source>
        <translation>Cả đội</translation>
    </message>
    <message>
        <source>Adding up by day</source>
        <translation>Cộng dồn theo ngày</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Theo người</translation>
    </message>
    <message>
        <source>No order counts in this period yet. Import an order file, or look at another period.</source>
        <translation>Chưa có đơn nào được ghi nhận trong kỳ này. Nhập tệp đơn hàng, hoặc xem kỳ khác.</translation>
    </message>
    <message>
        <source>Two cuts</source>
        <translation>Bảng chéo</translation>
    </message>
    <message>
        <source>Nothing in this period meets the filter.</source>
        <translation>Trong kỳ này không có gì khớp bộ lọc.</translation>
    </message>
    <message>
        <source>Go to %1, the nearest with orders</source>
        <translation>Xem %1, kỳ gần nhất có đơn</translation>
    </message>
    <message>
        <source>Go to the nearest period with orders</source>
        <translation>Xem kỳ gần nhất có đơn</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Tất cả đơn</translation>
    </message>
    <message>
        <source>Orders credited to nobody: %1</source>
        <translation>Đơn chưa ghi công cho ai: %1</translation>
    </message>
    <message>
        <source>Pairs of orders that may be one sale and both count: %1</source>
        <translation>Cặp đơn có thể là một lần bán mà cả hai đều tính: %1</translation>
    </message>
</context>
<context>
    <name>somo::BoardTableModel</name>
    <message>
        <source>fair</source>
        <comment>verdict on a target</comment>
        <translation>hợp lý</translation>
    </message>
    <message>
        <source>too high?</source>
        <comment>verdict on a target</comment>
        <translation>quá cao?</translation>
    </message>
    <message>
        <source>too low?</source>
        <comment>verdict on a target</comment>
        <translation>quá thấp?</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>verdict on a target</comment>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Chưa có người phụ trách</translation>
    </message>
    <message>
        <source>%1 has no target in this period, so there is no percentage.</source>
        <translation>%1 không có mục tiêu trong kỳ này nên không có phần trăm.</translation>
    </message>
    <message>
        <source>%1: %2 of %3, that is %4.</source>
        <translation>%1: %2 trên %3, tức %4.</translation>
    </message>
    <message>
        <source>At this pace the whole period makes about %1 (%2).</source>
        <translation>Cứ nhịp này, cả kỳ khoảng %1 (%2).</translation>
    </message>
    <message>
        <source>Revenue %1. Open the orders behind it.</source>
        <translation>Doanh thu %1. Mở các đơn làm nên con số này.</translation>
    </message>
    <message>
        <source>No target in this period.</source>
        <translation>Kỳ này không có mục tiêu.</translation>
    </message>
    <message>
        <source>Too few closed periods to judge the target.</source>
        <translation>Chưa đủ kỳ đã hết để xét mục tiêu.</translation>
    </message>
    <message>
        <source>The last closed periods reached %1.</source>
        <translation>Các kỳ đã hết gần đây đạt %1.</translation>
    </message>
    <message>
        <source>you</source>
        <comment>after one&apos;s own name</comment>
        <translation>bạn</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Doanh thu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Khách mới</translation>
    </message>
    <message>
        <source>12 periods</source>
        <translation>12 kỳ</translation>
    </message>
    <message>
        <source>Target check</source>
        <translation>Xét mục tiêu</translation>
    </message>
    <message>
        <source>A click on the bar, or Shift+Enter, narrows the board to this person.</source>
        <translation>Bấm vào thanh, hoặc Shift+Enter, để bảng chỉ còn người này.</translation>
    </message>
    <message>
        <source>Reached · marks %1, %2</source>
        <translation>Đã đạt · vạch %1, %2</translation>
    </message>
</context>
<context>
    <name>somo::ChartPanel</name>
    <message>
        <source>Up to %1: %2</source>
        <translation>Đến %1: %2</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Xem biểu đồ</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Xem bảng</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Kỳ này</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>So với</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Nhịp đều</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>mục tiêu %1</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Chép số liệu</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Chép thành ảnh</translation>
    </message>
</context>
<context>
    <name>somo::MainWindow</name>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>No book is open</source>
        <translation>Chưa có sổ nào đang mở</translation>
    </message>
    <message>
        <source>Figures up to %1</source>
        <translation>Số liệu đến %1</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>Chưa làm được</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message>
        <source>Taken back: %1 (Ctrl+Y does it again)</source>
        <translation>Đã hoàn tác: %1 (Ctrl+Y để làm lại)</translation>
    </message>
    <message>
        <source>%1 (only to read)</source>
        <translation>%1 (chỉ đọc)</translation>
    </message>
    <message>
        <source>Waiting for %1 to finish writing</source>
        <translation>Đang chờ %1 ghi xong</translation>
    </message>
    <message>
        <source>There is no table with rows here.</source>
        <translation>Ở đây không có bảng nào có dòng.</translation>
    </message>
</context>
<context>
    <name>somo::PageHeader</name>
    <message>
        <source>Back to %1</source>
        <translation>Về %1</translation>
    </message>
    <message>
        <source>Back to %1 (Alt+←)</source>
        <translation>Về %1 (Alt+←)</translation>
    </message>
</context>
<context>
    <name>somo::PeopleTable</name>
    <message>
        <source>People of the period</source>
        <translation>Người trong kỳ</translation>
    </message>
    <message>
        <source>Whole team</source>
        <translation>Cả đội</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
</context>
<context>
    <name>somo::PeriodPicker</name>
    <message>
        <source>9/26, q3, 2025</source>
        <translation>9/26, q3, 2025</translation>
    </message>
    <message>
        <source>Type a period</source>
        <translation>Gõ một kỳ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Kỳ sau</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>Chọn kỳ</translation>
    </message>
    <message>
        <source>Choose the period; this one again: Alt+Home</source>
        <translation>Chọn kỳ; về kỳ này: Alt+Home</translation>
    </message>
    <message>
        <source>“%1” is no period. A month is typed as %2, a quarter as q%3, a year as %4.</source>
        <translation>“%1” không phải một kỳ. Tháng gõ như %2, quý như q%3, năm như %4.</translation>
    </message>
</context>
<context>
    <name>somo::Rail</name>
    <message>
        <source>More pages</source>
        <translation>Thêm trang</translation>
    </message>
    <message>
        <source>Pages that you have not used yet</source>
        <translation>Những trang bạn chưa dùng</translation>
    </message>
</context>
<context>
    <name>somo::ReportPage</name>
    <message>
        <source>For whom</source>
        <translation>Cho ai</translation>
    </message>
    <message>
        <source>Team edition, without pay</source>
        <translation>Bản cho đội, không có lương</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Các trang báo cáo</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Trang đầu</translation>
    </message>
    <message>
        <source>The team&apos;s page</source>
        <translation>Trang của nhóm</translation>
    </message>
    <message>
        <source>The person&apos;s page</source>
        <translation>Trang của người này</translation>
    </message>
    <message>
        <source>Page %1 of %2, A4</source>
        <translation>Trang %1 / %2, A4</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Chưa có trang nào</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Kỳ sau</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Gồm những phần</translation>
    </message>
    <message>
        <source>A page for each team</source>
        <translation>Mỗi nhóm một trang</translation>
    </message>
    <message>
        <source>A page for each person</source>
        <translation>Mỗi người một trang</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Các con số nghĩa là gì</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Đen trắng</translation>
    </message>
    <message>
        <source>Greys only, on paper and in the PDF; what is not reached stays hatched</source>
        <translation>Chỉ dùng sắc xám, trên giấy và trong PDF; phần chưa đạt vẫn gạch chéo</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>No part of the report is chosen. Tick at the left what should go in.</source>
        <translation>Chưa chọn phần nào cho báo cáo. Đánh dấu ở bên trái những phần cần có.</translation>
    </message>
    <message>
        <source>Take all parts</source>
        <translation>Lấy mọi phần</translation>
    </message>
    <message>
        <source>Without pay</source>
        <translation>Không có lương</translation>
    </message>
    <message>
        <source>Everyone whose pay you may see</source>
        <translation>Mọi người bạn được xem</translation>
    </message>
    <message>
        <source>There is no statement to show: no policy pays by this period, or whoever is using Somo here may see nobody&apos;s pay.</source>
        <translation>Chưa có sao kê để xem: không chính sách nào trả theo kỳ này, hoặc người đang dùng Somo ở đây không được xem hoa hồng của ai.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>KPI report</source>
        <translation>Báo cáo KPI</translation>
    </message>
    <message>
        <source>Commission statements</source>
        <translation>Sao kê hoa hồng</translation>
    </message>
    <message>
        <source>Appendix of the orders</source>
        <translation>Phụ lục các đơn</translation>
    </message>
    <message>
        <source>Unticked, the report holds the pay that is yours to see: your own, or everybody&apos;s where you lead</source>
        <translation>Bỏ chọn thì báo cáo có phần thu nhập mà bạn được xem: của chính bạn, hoặc của mọi người nếu bạn là trưởng nhóm</translation>
    </message>
</context>
<context>
    <name>somo::ReportPainter</name>
    <message>
        <source>Page %1 / %2</source>
        <translation>Trang %1 / %2</translation>
    </message>
</context>
<context>
    <name>somo::StartPage</name>
    <message>
        <source>Begin with my own order file</source>
        <translation>Bắt đầu từ tệp đơn hàng của tôi</translation>
    </message>
    <message>
        <source>Drop .xlsx, .csv or .somo files here</source>
        <translation>Thả tệp .xlsx, .csv hoặc .somo vào đây</translation>
    </message>
    <message>
        <source>Several at once are fine</source>
        <translation>Thả nhiều tệp cùng lúc cũng được</translation>
    </message>
    <message>
        <source>Somo, the open book</source>
        <translation>Somo, cuốn sổ mở</translation>
    </message>
    <message>
        <source>Every figure of the month can be opened: target, result, and what didn&apos;t count. A book is a file on this computer; no account, no network.</source>
        <translation>Mỗi con số trong tháng đều mở ra được: mục tiêu, kết quả, cả phần chưa tính. Sổ là một tệp nằm trên máy này, không cần tài khoản, không cần mạng.</translation>
    </message>
    <message>
        <source>Look into the sample book</source>
        <translation>Mở xem cuốn sổ mẫu</translation>
    </message>
    <message>
        <source>8 people, 2 teams, 18 months of sales. Your own book isn&apos;t touched.</source>
        <translation>8 người, 2 nhóm, 18 tháng bán hàng. Không đụng tới sổ thật.</translation>
    </message>
    <message>
        <source>Make an empty book</source>
        <translation>Tạo cuốn sổ trống</translation>
    </message>
    <message>
        <source>Then bring in people, targets and orders.</source>
        <translation>Rồi đưa người, mục tiêu và đơn vào.</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Mở sổ đã có</translation>
    </message>
    <message>
        <source>A .somo file.</source>
        <translation>Tệp .somo.</translation>
    </message>
    <message>
        <source>Đồng (₫) · year from January · revenue counts when an order is completed · working days Monday to Saturday.</source>
        <translation>Đồng (₫) · năm từ tháng 1 · ghi doanh thu khi đơn hoàn tất · làm việc thứ Hai đến thứ Bảy.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Mở gần đây</translation>
    </message>
    <message>
        <source>Shopee, TikTok Shop, Lazada, KiotViet, Excel… Look first, then write.</source>
        <translation>Shopee, TikTok Shop, Lazada, KiotViet, Excel… Xem trước rồi mới ghi.</translation>
    </message>
</context>
<context>
    <name>somo::SummaryStrip</name>
    <message>
        <source>No target for the whole team in this period.</source>
        <translation>Kỳ này cả đội không có mục tiêu.</translation>
    </message>
    <message>
        <source>%1 of the target; the period is over.</source>
        <translation>%1 mục tiêu; kỳ đã hết.</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 ngày làm việc</translation>
    </message>
    <message>
        <source>%1 after %2/%3 working days; even pace is %4.</source>
        <translation>%1 sau %2/%3 ngày làm việc; nhịp đều là %4.</translation>
    </message>
    <message>
        <source>At this pace, the whole period makes about %1 (%2).</source>
        <translation>Cứ nhịp này, cả kỳ khoảng %1 (%2).</translation>
    </message>
    <message>
        <source>A projection begins when the first working day is over.</source>
        <translation>Hết ngày làm việc đầu tiên mới có dự kiến.</translation>
    </message>
    <message>
        <source>Revenue of the whole team</source>
        <translation>Doanh thu cả đội</translation>
    </message>
    <message>
        <source>Revenue, %1, open the orders behind it</source>
        <translation>Doanh thu, %1, mở các đơn làm nên con số này</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>mục tiêu %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>không có mục tiêu</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Khách mới</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Trung bình một đơn</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>Tỷ lệ trả hàng</translation>
    </message>
    <message>
        <source>No target in this period.</source>
        <translation>Kỳ này không có mục tiêu.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Doanh thu</translation>
    </message>
</context>
<context>
    <name>somo::WindowMenus</name>
    <message>
        <source>Find anythin&amp;g…</source>
        <translation>Tìm &amp;gì cũng được…</translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation>&amp;Nhập dữ liệu…</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Sổ</translation>
    </message>
    <message>
        <source>&amp;Opened lately</source>
        <translation>Mở &amp;gần đây</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Màu</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Cỡ chữ</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Tới</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Giúp</translation>
    </message>
    <message>
        <source>&amp;New empty book…</source>
        <translation>&amp;Tạo sổ trống…</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>&amp;Mở sổ đã có…</translation>
    </message>
    <message>
        <source>&amp;Sample book</source>
        <translation>&amp;Sổ mẫu</translation>
    </message>
    <message>
        <source>&amp;Close the book</source>
        <translation>Đó&amp;ng sổ</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>&amp;In báo cáo…</translation>
    </message>
    <message>
        <source>Report as P&amp;DF…</source>
        <translation>Báo cáo ra P&amp;DF…</translation>
    </message>
    <message>
        <source>Is everything sa&amp;ved?</source>
        <translation>Đã &amp;lưu hết chưa?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Lùi</translation>
    </message>
    <message>
        <source>Period be&amp;fore</source>
        <translation>Kỳ &amp;trước</translation>
    </message>
    <message>
        <source>&amp;Next period</source>
        <translation>Kỳ &amp;sau</translation>
    </message>
    <message>
        <source>&amp;This period</source>
        <translation>Kỳ &amp;này</translation>
    </message>
    <message>
        <source>&amp;Icons alone at the left</source>
        <translation>Bên trái chỉ hiện &amp;biểu tượng</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>&amp;Phần sau của cửa sổ</translation>
    </message>
    <message>
        <source>Part of the window bef&amp;ore</source>
        <translation>Phần t&amp;rước của cửa sổ</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;About Somo</source>
        <translation>&amp;Về Somo</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Theo &amp;hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>&amp;Nhỏ</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>&amp;Vừa</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>&amp;Lớn</translation>
    </message>
    <message>
        <source>&amp;Very large</source>
        <translation>&amp;Rất lớn</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Sử&amp;a</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Board as a pict&amp;ure…</source>
        <translation>Bảng KPI thành ả&amp;nh…</translation>
    </message>
    <message>
        <source>&amp;Copy the board for Excel</source>
        <translation>&amp;Chép bảng KPI cho Excel</translation>
    </message>
    <message>
        <source>Clear the filte&amp;r</source>
        <translation>&amp;Bỏ lọc</translation>
    </message>
    <message>
        <source>&amp;Filter: %1</source>
        <translation>&amp;Lọc: %1</translation>
    </message>
    <message>
        <source>Filter what is shown</source>
        <translation>Lọc phần đang xem</translation>
    </message>
    <message>
        <source>Open a &amp;book on a server…</source>
        <translation>Mở sổ trên má&amp;y chủ…</translation>
    </message>
    <message>
        <source>Share with my &amp;team…</source>
        <translation>&amp;Chia sổ với nhóm…</translation>
    </message>
    <message>
        <source>Table as a &amp;file…</source>
        <translation>&amp;Bảng ra tệp…</translation>
    </message>
    <message>
        <source>D&amp;ates as a calendar…</source>
        <translation>Ngày hẹn &amp;ra lịch…</translation>
    </message>
    <message>
        <source>Custom&amp;ers as contact cards…</source>
        <translation>&amp;Khách ra danh bạ…</translation>
    </message>
    <message>
        <source>&amp;Whole book as a folder…</source>
        <translation>&amp;Cả sổ ra thư mục…</translation>
    </message>
    <message>
        <source>&amp;Quick entry</source>
        <translation>&amp;Ghi nhanh</translation>
    </message>
</context>
<context>
    <name>somo::UndoBar</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>Hoàn tác  Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>The change just made can be taken back.</source>
        <translation>Có thể hoàn tác thay đổi vừa rồi.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Made the book “%1”</source>
        <translation>Tạo sổ “%1”</translation>
    </message>
    <message>
        <source>Changed the setting “%1”</source>
        <translation>Đổi cài đặt “%1”</translation>
    </message>
    <message>
        <source>Took back no. %1</source>
        <translation>Hoàn tác mục số %1</translation>
    </message>
    <message>
        <source>Did no. %1 again</source>
        <translation>Làm lại mục số %1</translation>
    </message>
    <message>
        <source>Took back import %1 whole</source>
        <translation>Rút lại toàn bộ lần nhập %1</translation>
    </message>
    <message>
        <source>Changed by another program, not by Somo</source>
        <translation>Thay đổi bởi chương trình khác, không phải Somo</translation>
    </message>
    <message>
        <source>Imported %1 from %2 (%3 rows)</source>
        <translation>Nhập %1 từ %2 (%3 dòng)</translation>
    </message>
    <message>
        <source>Printed the report for %1</source>
        <translation>In báo cáo kỳ %1</translation>
    </message>
    <message>
        <source>Wrote order %1</source>
        <translation>Ghi đơn %1</translation>
    </message>
    <message>
        <source>Changed order %1</source>
        <translation>Sửa đơn %1</translation>
    </message>
    <message>
        <source>Wrote a payment for order %1</source>
        <translation>Ghi thanh toán cho đơn %1</translation>
    </message>
    <message>
        <source>Wrote a return of order %1</source>
        <translation>Ghi trả hàng của đơn %1</translation>
    </message>
    <message>
        <source>Confirmed order %1</source>
        <translation>Xác nhận đơn %1</translation>
    </message>
    <message>
        <source>Sent out order %1</source>
        <translation>Giao đơn %1</translation>
    </message>
    <message>
        <source>Completed order %1</source>
        <translation>Hoàn tất đơn %1</translation>
    </message>
    <message>
        <source>Cancelled order %1</source>
        <translation>Hủy đơn %1</translation>
    </message>
    <message>
        <source>Set a target of %1 for %2</source>
        <translation>Đặt mục tiêu của %1 cho %2</translation>
    </message>
    <message>
        <source>Took away targets of %1</source>
        <translation>Bỏ mục tiêu của %1</translation>
    </message>
    <message>
        <source>Copied the targets of %1 to %2</source>
        <translation>Chép mục tiêu %1 sang %2</translation>
    </message>
    <message>
        <source>Spread the target of %1 for %2 over the months</source>
        <translation>Chia mục tiêu của %1 cho %2 theo tháng</translation>
    </message>
    <message>
        <source>Pasted targets for %1</source>
        <translation>Dán mục tiêu cho %1</translation>
    </message>
    <message>
        <source>Filled in targets for %1</source>
        <translation>Điền mục tiêu cho %1</translation>
    </message>
    <message>
        <source>Took the proposed target of %1 for %2</source>
        <translation>Nhận mục tiêu đề xuất của %1 cho %2</translation>
    </message>
    <message>
        <source>Set the weight of the targets of %1 in %2</source>
        <translation>Đặt trọng số mục tiêu của %1 trong %2</translation>
    </message>
    <message>
        <source>Kept the import profile “%1”</source>
        <translation>Giữ mẫu nhập “%1”</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Thêm %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Sửa %1</translation>
    </message>
    <message>
        <source>Moved %1 to %2 from %3</source>
        <translation>Chuyển %1 sang %2 từ %3</translation>
    </message>
    <message>
        <source>Ended the stay of %1 in %2 on %3</source>
        <translation>%1 rời %2 sau ngày %3</translation>
    </message>
    <message>
        <source>Set the base salary of %1 from %2</source>
        <translation>Ghi lương cứng của %1 từ %2</translation>
    </message>
    <message>
        <source>Renamed the team %1 to %2</source>
        <translation>Đổi tên nhóm %1 thành %2</translation>
    </message>
    <message>
        <source>Added the customer %1</source>
        <translation>Thêm khách %1</translation>
    </message>
    <message>
        <source>Changed the customer %1</source>
        <translation>Sửa khách %1</translation>
    </message>
    <message>
        <source>Added the product %1</source>
        <translation>Thêm sản phẩm %1</translation>
    </message>
    <message>
        <source>Changed the product %1</source>
        <translation>Sửa sản phẩm %1</translation>
    </message>
    <message>
        <source>Set the price of %1 from %2</source>
        <translation>Đặt giá bán của %1 từ %2</translation>
    </message>
    <message>
        <source>Set the price of %1</source>
        <translation>Đặt giá bán của %1</translation>
    </message>
    <message>
        <source>Set the cost of %1 from %2</source>
        <translation>Đặt giá vốn của %1 từ %2</translation>
    </message>
    <message>
        <source>Set the cost of %1</source>
        <translation>Đặt giá vốn của %1</translation>
    </message>
    <message>
        <source>Added the product group %1</source>
        <translation>Thêm nhóm hàng %1</translation>
    </message>
    <message>
        <source>Renamed the product group %1 to %2</source>
        <translation>Đổi tên nhóm hàng %1 thành %2</translation>
    </message>
    <message>
        <source>Moved the product group %1 under %2</source>
        <translation>Chuyển nhóm hàng %1 vào dưới %2</translation>
    </message>
    <message>
        <source>Moved the product group %1 to the top</source>
        <translation>Chuyển nhóm hàng %1 lên trên cùng</translation>
    </message>
    <message>
        <source>Credited order %1 to %2</source>
        <translation>Ghi đơn %1 cho %2</translation>
    </message>
    <message>
        <source>Added the team %1</source>
        <translation>Thêm nhóm %1</translation>
    </message>
    <message>
        <source>Removed the team %1</source>
        <translation>Xóa nhóm %1</translation>
    </message>
    <message>
        <source>Added the channel %1</source>
        <translation>Thêm kênh %1</translation>
    </message>
    <message>
        <source>Renamed the channel %1 to %2</source>
        <translation>Đổi tên kênh %1 thành %2</translation>
    </message>
    <message>
        <source>Moved the channel %1 to place %2</source>
        <translation>Chuyển kênh %1 đến vị trí %2</translation>
    </message>
    <message>
        <source>Removed the channel %1</source>
        <translation>Xóa kênh %1</translation>
    </message>
    <message>
        <source>Added the area %1</source>
        <translation>Thêm miền %1</translation>
    </message>
    <message>
        <source>Renamed the area %1 to %2</source>
        <translation>Đổi tên miền %1 thành %2</translation>
    </message>
    <message>
        <source>Removed the area %1</source>
        <translation>Xóa miền %1</translation>
    </message>
    <message>
        <source>Added the region %1</source>
        <translation>Thêm vùng %1</translation>
    </message>
    <message>
        <source>Renamed the region %1 to %2</source>
        <translation>Đổi tên vùng %1 thành %2</translation>
    </message>
    <message>
        <source>Changed the region %1</source>
        <translation>Sửa vùng %1</translation>
    </message>
    <message>
        <source>Removed the region %1</source>
        <translation>Xóa vùng %1</translation>
    </message>
    <message>
        <source>Put the commission policy %1, version %2, in force from %3</source>
        <translation>Đưa chính sách hoa hồng %1, bản %2, vào hiệu lực từ %3</translation>
    </message>
    <message>
        <source>Closed the commission of %1</source>
        <translation>Khóa hoa hồng %1</translation>
    </message>
    <message>
        <source>Calculated the commission of %1</source>
        <translation>Tính hoa hồng %1</translation>
    </message>
    <message>
        <source>Approved the commission of %1</source>
        <translation>Duyệt hoa hồng %1</translation>
    </message>
    <message>
        <source>Opened the commission of %1 again</source>
        <translation>Mở lại hoa hồng %1</translation>
    </message>
    <message>
        <source>Gave %1 a bonus</source>
        <translation>Ghi thưởng cho %1</translation>
    </message>
    <message>
        <source>Took a bonus of %1 away</source>
        <translation>Bỏ một khoản thưởng của %1</translation>
    </message>
    <message>
        <source>Saved a draft of the commission policy %1</source>
        <translation>Lưu bản nháp của chính sách hoa hồng %1</translation>
    </message>
    <message>
        <source>Deleted a draft of the commission policy %1</source>
        <translation>Xóa bản nháp của chính sách hoa hồng %1</translation>
    </message>
    <message>
        <source>Proposed the commission policy %1, version %2</source>
        <translation>Gửi chính sách hoa hồng %1, bản %2, xin ý kiến</translation>
    </message>
    <message>
        <source>%2 agreed to the commission policy %1</source>
        <translation>%2 đồng ý với chính sách hoa hồng %1</translation>
    </message>
    <message>
        <source>%2 objected to the commission policy %1</source>
        <translation>%2 chưa đồng ý với chính sách hoa hồng %1</translation>
    </message>
    <message>
        <source>Asked about a statement of %2</source>
        <translation>Hỏi về một bản sao kê của %2</translation>
    </message>
    <message>
        <source>Answered question %1 about a statement</source>
        <translation>Trả lời câu hỏi %1 về một bản sao kê</translation>
    </message>
    <message>
        <source>Reopened question %1 about a statement</source>
        <translation>Mở lại câu hỏi %1 về một bản sao kê</translation>
    </message>
    <message>
        <source>Asked about a clause of the commission policy %1</source>
        <translation>Hỏi về một điều của chính sách hoa hồng %1</translation>
    </message>
    <message>
        <source>Answered a question about the commission policy %1</source>
        <translation>Trả lời một câu hỏi về chính sách hoa hồng %1</translation>
    </message>
    <message>
        <source>Gave %1 a login as %2</source>
        <translation>Cấp tài khoản cho %1, vai trò %2</translation>
    </message>
    <message>
        <source>Made %1 %2</source>
        <translation>Đổi vai trò của %1 thành %2</translation>
    </message>
    <message>
        <source>Ended the login of %1</source>
        <translation>Thu hồi tài khoản của %1</translation>
    </message>
    <message>
        <source>Forgot logins of another server</source>
        <translation>Bỏ các tài khoản của máy chủ khác</translation>
    </message>
    <message>
        <source>Wrote the report of %1 for %2</source>
        <translation>Viết báo cáo của %1 cho %2</translation>
    </message>
    <message>
        <source>Sent the report of %1 for %2</source>
        <translation>Gửi báo cáo của %1 cho %2</translation>
    </message>
    <message>
        <source>Took back the sending of the report of %1 for %2</source>
        <translation>Thu hồi lần gửi báo cáo của %1 cho %2</translation>
    </message>
    <message>
        <source>Added the metric %1</source>
        <translation>Thêm chỉ số %1</translation>
    </message>
    <message>
        <source>Changed the metric %1</source>
        <translation>Sửa chỉ số %1</translation>
    </message>
    <message>
        <source>Changed a bonus of %1</source>
        <translation>Đã sửa một khoản thưởng của %1</translation>
    </message>
    <message>
        <source>Removed the metric %1</source>
        <translation>Đã bỏ chỉ số %1</translation>
    </message>
    <message>
        <source>Deleted the import profile “%1”</source>
        <translation>Xóa mẫu đọc tệp “%1”</translation>
    </message>
    <message>
        <source>Said that orders %1 and %2 are one sale</source>
        <translation>Xác nhận đơn %1 và đơn %2 là một lần bán</translation>
    </message>
    <message>
        <source>Said that orders %1 and %2 are two sales</source>
        <translation>Xác nhận đơn %1 và đơn %2 là hai lần bán</translation>
    </message>
    <message>
        <source>Opened again whether orders %1 and %2 are one sale</source>
        <translation>Để ngỏ lại: đơn %1 và đơn %2 có là một lần bán không</translation>
    </message>
    <message>
        <source>Answered which orders are one sale</source>
        <translation>Trả lời những đơn nào là một lần bán</translation>
    </message>
    <message>
        <source>Wrote a credit rule</source>
        <translation>Ghi một quy tắc ghi công</translation>
    </message>
    <message>
        <source>Moved a credit rule</source>
        <translation>Đổi thứ tự một quy tắc ghi công</translation>
    </message>
    <message>
        <source>Removed a credit rule</source>
        <translation>Xóa một quy tắc ghi công</translation>
    </message>
    <message>
        <source>Credited orders by the credit rules</source>
        <translation>Ghi công các đơn theo quy tắc</translation>
    </message>
    <message>
        <source>Said that “%1” is the product %2</source>
        <translation>Xác nhận “%1” là mặt hàng %2</translation>
    </message>
    <message>
        <source>Removed another code of a product</source>
        <translation>Xóa một mã khác của mặt hàng</translation>
    </message>
    <message>
        <source>Wrote an order: %1</source>
        <translation>Đã ghi một đơn: %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Wrote the promise “%1” for %2</source>
        <translation>Đã ghi hẹn “%1” cho %2</translation>
    </message>
    <message>
        <source>Wrote an expense: %1</source>
        <translation>Đã ghi chi tiêu: %1</translation>
    </message>
    <message>
        <source>Put the expense “%1” under %2</source>
        <translation>Đã chuyển chi tiêu “%1” sang %2</translation>
    </message>
    <message>
        <source>Added the kind of expense %1</source>
        <translation>Đã thêm khoản chi %1</translation>
    </message>
    <message>
        <source>Changed the kind of expense %1</source>
        <translation>Đã sửa khoản chi %1</translation>
    </message>
    <message>
        <source>Changed an expense: %1</source>
        <translation>Đã sửa chi tiêu: %1</translation>
    </message>
    <message>
        <source>Took an expense out: %1</source>
        <translation>Đã bỏ chi tiêu: %1</translation>
    </message>
    <message>
        <source>Took the kind of expense %1 away</source>
        <translation>Đã bỏ khoản chi %1</translation>
    </message>
    <message>
        <source>Made %2 one with the customer %1</source>
        <translation>Gộp %2 vào khách %1</translation>
    </message>
    <message>
        <source>Erased a customer; their orders stand under %1</source>
        <translation>Xóa một khách; các đơn nằm dưới mã %1</translation>
    </message>
    <message>
        <source>Noted what %1 agreed to</source>
        <translation>Ghi điều %1 đồng ý</translation>
    </message>
    <message>
        <source>Noted that %1 wants no messages</source>
        <translation>Ghi %1 không muốn nhận tin</translation>
    </message>
    <message>
        <source>Tagged %1 with “%2”</source>
        <translation>Gắn nhãn “%2” cho %1</translation>
    </message>
    <message>
        <source>Took the tag “%2” off %1</source>
        <translation>Gỡ nhãn “%2” khỏi %1</translation>
    </message>
    <message>
        <source>Renamed the tag “%1” to “%2”</source>
        <translation>Đổi tên nhãn “%1” thành “%2”</translation>
    </message>
    <message>
        <source>Took the tag “%1” away</source>
        <translation>Bỏ nhãn “%1”</translation>
    </message>
    <message>
        <source>Added the field %1</source>
        <translation>Thêm mục %1</translation>
    </message>
    <message>
        <source>Changed the field %1</source>
        <translation>Sửa mục %1</translation>
    </message>
    <message>
        <source>Removed the field %1</source>
        <translation>Bỏ mục %1</translation>
    </message>
    <message>
        <source>Changed %2 of %1</source>
        <translation>Sửa %2 của %1</translation>
    </message>
    <message>
        <source>Attached the file %1</source>
        <translation>Đính kèm tệp %1</translation>
    </message>
    <message>
        <source>Renamed the attached file %1 to %2</source>
        <translation>Đổi tên tệp đính kèm %1 thành %2</translation>
    </message>
    <message>
        <source>Took the attached file %1 away</source>
        <translation>Bỏ tệp đính kèm %1</translation>
    </message>
    <message>
        <source>Entered a request of %1 about their data</source>
        <translation>Ghi yêu cầu của %1 về dữ liệu của họ</translation>
    </message>
    <message>
        <source>Answered a request of %1 about their data</source>
        <translation>Trả lời yêu cầu của %1 về dữ liệu của họ</translation>
    </message>
    <message>
        <source>Opened a request of %1 about their data again</source>
        <translation>Mở lại yêu cầu của %1 về dữ liệu của họ</translation>
    </message>
    <message>
        <source>Filled the sample with promises and what its customers agreed to</source>
        <translation>Đã thêm vào sổ mẫu các lời hẹn và sự đồng ý của khách</translation>
    </message>
    <message>
        <source>Let suggestions come up again for %1</source>
        <translation>Cho gợi ý trở lại với %1</translation>
    </message>
    <message>
        <source>Kept the promise “%1”</source>
        <translation>Đã xong hẹn “%1”</translation>
    </message>
    <message>
        <source>Let go of the promise “%1”</source>
        <translation>Đã bỏ hẹn “%1”</translation>
    </message>
    <message>
        <source>Put the promise “%1” off to %2</source>
        <translation>Đã dời hẹn “%1” sang %2</translation>
    </message>
    <message>
        <source>Opened the promise “%1” again</source>
        <translation>Đã mở lại hẹn “%1”</translation>
    </message>
    <message>
        <source>Changed the promise “%1”</source>
        <translation>Đã sửa hẹn “%1”</translation>
    </message>
    <message>
        <source>Took the promise “%1” out</source>
        <translation>Đã xóa hẹn “%1”</translation>
    </message>
    <message>
        <source>Added the deal %1</source>
        <translation>Thêm cơ hội %1</translation>
    </message>
    <message>
        <source>Changed the deal %1</source>
        <translation>Sửa cơ hội %1</translation>
    </message>
    <message>
        <source>Moved the deal %1 to %2</source>
        <translation>Chuyển cơ hội %1 sang %2</translation>
    </message>
    <message>
        <source>Won the deal %1</source>
        <translation>Thắng cơ hội %1</translation>
    </message>
    <message>
        <source>Closed the deal %1 as lost</source>
        <translation>Đóng cơ hội %1 là thua</translation>
    </message>
    <message>
        <source>Said why the deal %1 was lost</source>
        <translation>Ghi vì sao cơ hội %1 thua</translation>
    </message>
    <message>
        <source>Made an order of the deal %1</source>
        <translation>Lập đơn hàng từ cơ hội %1</translation>
    </message>
    <message>
        <source>Took the order off the deal %1</source>
        <translation>Gỡ đơn khỏi cơ hội %1</translation>
    </message>
    <message>
        <source>Took the deal %1 out</source>
        <translation>Xóa cơ hội %1</translation>
    </message>
    <message>
        <source>Added the stage %1</source>
        <translation>Thêm giai đoạn %1</translation>
    </message>
    <message>
        <source>Renamed the stage %1 to %2</source>
        <translation>Đổi tên giai đoạn %1 thành %2</translation>
    </message>
    <message>
        <source>Put the stage %1 in another place</source>
        <translation>Dời chỗ giai đoạn %1</translation>
    </message>
    <message>
        <source>Took the stage %1 out of use</source>
        <translation>Ngừng dùng giai đoạn %1</translation>
    </message>
    <message>
        <source>Took the stage %1 into use again</source>
        <translation>Dùng lại giai đoạn %1</translation>
    </message>
    <message>
        <source>Added the reason for losing %1</source>
        <translation>Thêm lý do thua %1</translation>
    </message>
    <message>
        <source>Renamed the reason for losing %1 to %2</source>
        <translation>Đổi tên lý do thua %1 thành %2</translation>
    </message>
    <message>
        <source>Took the reason for losing %1 out of use</source>
        <translation>Ngừng dùng lý do thua %1</translation>
    </message>
    <message>
        <source>Took the reason for losing %1 into use again</source>
        <translation>Dùng lại lý do thua %1</translation>
    </message>
    <message>
        <source>Wrote the script “%1”</source>
        <translation>Ghi kịch bản “%1”</translation>
    </message>
    <message>
        <source>Looked at a preview of the script “%1”</source>
        <translation>Xem thử kịch bản “%1”</translation>
    </message>
    <message>
        <source>Turned the script “%1” on</source>
        <translation>Bật kịch bản “%1”</translation>
    </message>
    <message>
        <source>Turned the script “%1” off</source>
        <translation>Tắt kịch bản “%1”</translation>
    </message>
    <message>
        <source>Took the script “%1” away</source>
        <translation>Bỏ kịch bản “%1”</translation>
    </message>
    <message>
        <source>Did what came up with customer %1</source>
        <translation>Làm việc đến lượt với khách %1</translation>
    </message>
    <message>
        <source>Put off what came up with customer %1</source>
        <translation>Dời việc với khách %1</translation>
    </message>
    <message>
        <source>Kept that customer %1 doesn’t want it</source>
        <translation>Ghi rằng khách %1 không cần</translation>
    </message>
    <message>
        <source>Set who looks after %2 customers: %1</source>
        <translation>Đặt người chăm của %2 khách: %1</translation>
    </message>
    <message>
        <source>Set the group of %2 customers: %1</source>
        <translation>Đặt nhóm của %2 khách: %1</translation>
    </message>
    <message>
        <source>Set the segment of %2 customers: %1</source>
        <translation>Đặt phân khúc của %2 khách: %1</translation>
    </message>
    <message>
        <source>Set the region of %2 customers: %1</source>
        <translation>Đặt vùng của %2 khách: %1</translation>
    </message>
    <message>
        <source>Said the stage of %2 customers: %1</source>
        <translation>Ghi giai đoạn của %2 khách: %1</translation>
    </message>
    <message>
        <source>Put the tag “%1” on %2 customers</source>
        <translation>Gắn nhãn “%1” cho %2 khách</translation>
    </message>
    <message>
        <source>Took the tag “%1” from %2 customers</source>
        <translation>Gỡ nhãn “%1” khỏi %2 khách</translation>
    </message>
    <message>
        <source>Set %1 for %2 customers</source>
        <translation>Đặt %1 cho %2 khách</translation>
    </message>
    <message>
        <source>Kept the view “%1”</source>
        <translation>Lưu cách xem “%1”</translation>
    </message>
    <message>
        <source>Deleted the view “%1”</source>
        <translation>Bỏ cách xem “%1”</translation>
    </message>
    <message>
        <source>Kept that customers %1 and %2 are two people</source>
        <translation>Đã ghi khách %1 và %2 là hai người</translation>
    </message>
    <message>
        <source>Let customers %1 and %2 come up again as perhaps one person</source>
        <translation>Đã cho khách %1 và %2 hiện lại, có thể là một người</translation>
    </message>
    <message>
        <source>Recovered what could be read of the damaged book “%1”: %2 rows, %3 lost</source>
        <translation>Cứu những gì còn đọc được của sổ hỏng “%1”: %2 dòng, mất %3</translation>
    </message>
</context>
<context>
    <name>things</name>
    <message>
        <source>orders</source>
        <translation>đơn hàng</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>thương vụ</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>khách hàng</translation>
    </message>
    <message>
        <source>products</source>
        <translation>sản phẩm</translation>
    </message>
    <message>
        <source>people</source>
        <translation>nhân viên</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>mục tiêu</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>khoản thu</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>phiếu trả hàng</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>tồn kho</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>hoạt động</translation>
    </message>
    <message>
        <source>expenses</source>
        <translation>chi phí</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>dòng hàng</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>kênh</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>chiến dịch</translation>
    </message>
    <message>
        <source>payers</source>
        <translation>bên trả hoa hồng</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>phân khúc</translation>
    </message>
    <message>
        <source>product groups</source>
        <translation>nhóm hàng</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>vùng</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>nhóm</translation>
    </message>
    <message>
        <source>order</source>
        <translation>đơn hàng</translation>
    </message>
    <message>
        <source>line</source>
        <translation>dòng hàng</translation>
    </message>
    <message>
        <source>share of an order</source>
        <translation>phần chia của đơn</translation>
    </message>
    <message>
        <source>order as its file said it</source>
        <translation>đơn như trong tệp</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>khoản thu</translation>
    </message>
    <message>
        <source>return</source>
        <translation>phiếu trả hàng</translation>
    </message>
    <message>
        <source>line of a return</source>
        <translation>dòng trả hàng</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>khách hàng</translation>
    </message>
    <message>
        <source>contact data of a customer</source>
        <translation>liên hệ của khách</translation>
    </message>
    <message>
        <source>person</source>
        <translation>nhân viên</translation>
    </message>
    <message>
        <source>salary</source>
        <translation>lương</translation>
    </message>
    <message>
        <source>region of a person</source>
        <translation>vùng phụ trách</translation>
    </message>
    <message>
        <source>membership of a team</source>
        <translation>thành viên nhóm</translation>
    </message>
    <message>
        <source>product</source>
        <translation>sản phẩm</translation>
    </message>
    <message>
        <source>price</source>
        <translation>giá bán</translation>
    </message>
    <message>
        <source>product group</source>
        <translation>nhóm hàng</translation>
    </message>
    <message>
        <source>team</source>
        <translation>nhóm</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kênh</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>chiến dịch</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>phân khúc</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>bên trả hoa hồng</translation>
    </message>
    <message>
        <source>area</source>
        <translation>miền</translation>
    </message>
    <message>
        <source>province</source>
        <translation>tỉnh thành</translation>
    </message>
    <message>
        <source>region</source>
        <translation>vùng</translation>
    </message>
    <message>
        <source>target</source>
        <translation>mục tiêu</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>ngày lễ</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>cài đặt</translation>
    </message>
    <message>
        <source>import</source>
        <translation>lần nhập</translation>
    </message>
    <message>
        <source>source</source>
        <translation>nguồn</translation>
    </message>
    <message>
        <source>import profile</source>
        <translation>mẫu nhập</translation>
    </message>
    <message>
        <source>printed report</source>
        <translation>báo cáo đã in</translation>
    </message>
    <message>
        <source>ledger entries</source>
        <translation>bút toán</translation>
    </message>
    <message>
        <source>first order</source>
        <translation>đơn đầu tiên</translation>
    </message>
    <message>
        <source>order total</source>
        <translation>tổng đơn</translation>
    </message>
    <message>
        <source>net of a line</source>
        <translation>thành tiền dòng hàng</translation>
    </message>
    <message>
        <source>sorting key</source>
        <translation>khóa sắp xếp</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>chỉ mục tìm kiếm</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>lịch làm việc</translation>
    </message>
    <message>
        <source>history</source>
        <translation>nhật ký</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>missing counterpart</source>
        <translation>thiếu dòng liên quan</translation>
    </message>
    <message>
        <source>confirmed on</source>
        <translation>ngày xác nhận</translation>
    </message>
    <message>
        <source>shipped on</source>
        <translation>ngày gửi hàng</translation>
    </message>
    <message>
        <source>completed on</source>
        <translation>ngày hoàn tất</translation>
    </message>
    <message>
        <source>cancelled on</source>
        <translation>ngày hủy</translation>
    </message>
    <message>
        <source>orders typed by hand</source>
        <translation>đơn gõ tay</translation>
    </message>
    <message>
        <source>a file that names no source</source>
        <translation>một tệp không nêu nguồn</translation>
    </message>
    <message>
        <source>commission policy</source>
        <translation>chính sách hoa hồng</translation>
    </message>
    <message>
        <source>version of a commission policy</source>
        <translation>bản của một chính sách hoa hồng</translation>
    </message>
    <message>
        <source>opinion on a commission policy</source>
        <translation>ý kiến về một chính sách hoa hồng</translation>
    </message>
    <message>
        <source>bonus by hand</source>
        <translation>khoản thưởng ghi tay</translation>
    </message>
    <message>
        <source>commission period</source>
        <translation>kỳ hoa hồng</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>sao kê hoa hồng</translation>
    </message>
    <message>
        <source>line of a statement</source>
        <translation>dòng của sao kê hoa hồng</translation>
    </message>
    <message>
        <source>ledger entry of a statement</source>
        <translation>bút toán của sao kê hoa hồng</translation>
    </message>
    <message>
        <source>question about a statement</source>
        <translation>câu hỏi về sao kê hoa hồng</translation>
    </message>
    <message>
        <source>draft of a commission policy</source>
        <translation>bản nháp chính sách hoa hồng</translation>
    </message>
    <message>
        <source>how it is calculated</source>
        <translation>cách tính</translation>
    </message>
    <message>
        <source>an order, a return or a date</source>
        <translation>đơn, hàng trả hoặc ngày</translation>
    </message>
    <message>
        <source>whose order it is</source>
        <translation>đơn của ai</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>ý nghĩa</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>đã giải thích</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>người hỏi rút lại</translation>
    </message>
    <message>
        <source>login of the team’s server</source>
        <translation>tài khoản trên máy chủ của đội</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>người bán</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>trưởng nhóm</translation>
    </message>
    <message>
        <source>keeper of the book</source>
        <translation>người giữ sổ</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>người xem</translation>
    </message>
    <message>
        <source>own metric</source>
        <translation>chỉ số riêng</translation>
    </message>
    <message>
        <source>weekly report</source>
        <translation>báo cáo tuần</translation>
    </message>
    <message>
        <source>figure of a weekly report</source>
        <translation>số của báo cáo tuần</translation>
    </message>
    <message>
        <source>count</source>
        <translation>số đếm</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>số tiền</translation>
    </message>
    <message>
        <source>number with decimals</source>
        <translation>số có phần lẻ</translation>
    </message>
    <message>
        <source>code of another system on an order</source>
        <translation>mã ở hệ thống khác của đơn</translation>
    </message>
    <message>
        <source>pair of orders that may be one</source>
        <translation>cặp đơn có thể là một</translation>
    </message>
    <message>
        <source>other code of a product</source>
        <translation>mã khác của mặt hàng</translation>
    </message>
    <message>
        <source>credit rule</source>
        <translation>quy tắc ghi công</translation>
    </message>
    <message>
        <source>perhaps one sale</source>
        <translation>có thể là một lần bán</translation>
    </message>
    <message>
        <source>one sale</source>
        <translation>một lần bán</translation>
    </message>
    <message>
        <source>two sales</source>
        <translation>hai lần bán</translation>
    </message>
    <message>
        <source>note or call</source>
        <translation>ghi chú hay cuộc gọi</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>hẹn</translation>
    </message>
    <message>
        <source>expense</source>
        <translation>chi tiêu</translation>
    </message>
    <message>
        <source>kind of expense</source>
        <translation>khoản chi</translation>
    </message>
    <message>
        <source>word of an expense</source>
        <translation>từ của khoản chi</translation>
    </message>
    <message>
        <source>memberships of teams</source>
        <translation>lần vào nhóm</translation>
    </message>
    <message>
        <source>salaries</source>
        <translation>mức lương cứng</translation>
    </message>
    <message>
        <source>writing in this book</source>
        <translation>việc ghi vào sổ này</translation>
    </message>
    <message>
        <source>kinds of expenses</source>
        <translation>khoản chi</translation>
    </message>
    <message>
        <source>product cost</source>
        <translation>giá vốn sản phẩm</translation>
    </message>
    <message>
        <source>care</source>
        <translation>chăm sóc</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>tiếp thị</translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation>Zalo</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>gọi điện</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>gặp tại chỗ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>later</source>
        <translation>để sau</translation>
    </message>
    <message>
        <source>see their data</source>
        <translation>xem dữ liệu</translation>
    </message>
    <message>
        <source>correct their data</source>
        <translation>sửa dữ liệu</translation>
    </message>
    <message>
        <source>withdraw consent</source>
        <translation>rút đồng ý</translation>
    </message>
    <message>
        <source>erase their data</source>
        <translation>xóa dữ liệu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>từ chối</translation>
    </message>
    <message>
        <source>text</source>
        <translation>chữ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>có hoặc không</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>lựa chọn</translation>
    </message>
    <message>
        <source>customer page</source>
        <translation>trang khách</translation>
    </message>
    <message>
        <source>export</source>
        <translation>xuất ra tệp</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>toàn bộ hồ sơ</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>nhãn</translation>
    </message>
    <message>
        <source>tag of a customer</source>
        <translation>nhãn của khách</translation>
    </message>
    <message>
        <source>former code of a customer</source>
        <translation>mã cũ của khách</translation>
    </message>
    <message>
        <source>consent of a customer</source>
        <translation>điều khách đồng ý</translation>
    </message>
    <message>
        <source>field of your own</source>
        <translation>mục riêng</translation>
    </message>
    <message>
        <source>value of a field of your own</source>
        <translation>nội dung mục riêng</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>tệp đính kèm</translation>
    </message>
    <message>
        <source>request about personal data</source>
        <translation>yêu cầu về dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>log of who read contact data</source>
        <translation>ghi nhận ai xem thông tin liên hệ</translation>
    </message>
    <message>
        <source>care script</source>
        <translation>kịch bản chăm sóc</translation>
    </message>
    <message>
        <source>step of a care script</source>
        <translation>bước của kịch bản chăm sóc</translation>
    </message>
    <message>
        <source>“not wanted” of a customer</source>
        <translation>việc khách không cần</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>kiểu xem đã lưu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>won</source>
        <translation>thắng</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>thua</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>cơ hội</translation>
    </message>
    <message>
        <source>stage of deals</source>
        <translation>giai đoạn của cơ hội</translation>
    </message>
    <message>
        <source>stages of deals</source>
        <translation>giai đoạn của cơ hội</translation>
    </message>
    <message>
        <source>step of a deal</source>
        <translation>bước của một cơ hội</translation>
    </message>
    <message>
        <source>reason for losing</source>
        <translation>lý do thua</translation>
    </message>
    <message>
        <source>reasons for losing</source>
        <translation>lý do thua</translation>
    </message>
    <message>
        <source>Erased customer %1</source>
        <translation>Khách đã xóa %1</translation>
    </message>
    <message>
        <source>a customer’s orders and revenue</source>
        <translation>số đơn và doanh thu của khách</translation>
    </message>
    <message>
        <source>“not one person” of two customers</source>
        <translation>lời “không phải một người” của hai khách</translation>
    </message>
    <message>
        <source>commission policies</source>
        <translation>chính sách hoa hồng</translation>
    </message>
    <message>
        <source>commission and statements</source>
        <translation>hoa hồng và sao kê</translation>
    </message>
    <message>
        <source>changed outside the history</source>
        <translation>đổi ngoài nhật ký</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>KPI board</source>
        <translation>Bảng KPI</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Nhập dữ liệu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kênh và vùng</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Hoa hồng</translation>
    </message>
    <message>
        <source>Commission policies</source>
        <translation>Chính sách hoa hồng</translation>
    </message>
    <message>
        <source>My own book</source>
        <translation>Sổ của tôi</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Báo cáo tuần</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Chi tiêu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Trang khách</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Cơ hội</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Chăm sóc</translation>
    </message>
    <message>
        <source>Knowing customers</source>
        <translation>Hiểu khách</translation>
    </message>
</context>
<context>
    <name>somo::HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>somo::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Nhật ký thay đổi</translation>
    </message>
    <message>
        <source>Undo the newest</source>
        <translation>Hoàn tác việc mới nhất</translation>
    </message>
    <message>
        <source>Takes back the newest change that stands</source>
        <translation>Hoàn tác thay đổi mới nhất còn hiệu lực</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Does again what was taken back last</source>
        <translation>Làm lại việc vừa được hoàn tác</translation>
    </message>
    <message>
        <source>What was done to the book, newest first</source>
        <translation>Những việc đã làm với sổ, mới nhất ở trên</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), to the first</source>
        <translation>
            <numerusform>%n thay đổi, đến thay đổi đầu tiên</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>%1 trong %2 thay đổi</translation>
    </message>
</context>
<context>
    <name>somo::WhyPopover</name>
    <message>
        <source>Drag to move, or Alt with an arrow</source>
        <translation>Kéo để dời, hoặc Alt và phím mũi tên</translation>
    </message>
    <message>
        <source>See all the orders behind it</source>
        <translation>Xem tất cả đơn phía sau</translation>
    </message>
</context>
<context>
    <name>somo::FigurePages</name>
    <message>
        <source>compared with %1</source>
        <translation>so với %1</translation>
    </message>
    <message>
        <source>KPI board</source>
        <translation>Bảng KPI</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>In báo cáo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>SAMPLE BOOK</source>
        <translation>SỔ MẪU</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>The board as a picture</source>
        <translation>Bảng KPI thành ảnh</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Ảnh (*.png)</translation>
    </message>
    <message>
        <source>No part of the report is chosen, so there is nothing to print or save.</source>
        <translation>Chưa chọn phần nào của báo cáo nên chưa có gì để in hay lưu.</translation>
    </message>
    <message>
        <source>There is no statement of this period to print or save.</source>
        <translation>Kỳ này chưa có sao kê để in hay lưu.</translation>
    </message>
    <message>
        <source>The commission of %1, %2</source>
        <translation>Hoa hồng của %1, %2</translation>
    </message>
    <message>
        <source>What is unclear</source>
        <translation>Chỗ chưa rõ</translation>
    </message>
    <message>
        <source>What seems wrong</source>
        <translation>Chỗ có vẻ sai</translation>
    </message>
    <message>
        <source>Asked about “%1”; the question stands beside the statement.</source>
        <translation>Đã hỏi về “%1”; câu hỏi nằm cạnh sao kê.</translation>
    </message>
    <message>
        <source>compared with %1 (its first %2 working days)</source>
        <translation>so với %1 (%2 ngày làm việc đầu)</translation>
    </message>
    <message>
        <source>Export the report: %1</source>
        <translation>Xuất báo cáo: %1</translation>
    </message>
</context>
<context>
    <name>somo::TopRow</name>
    <message>
        <source>SAMPLE BOOK</source>
        <translation>SỔ MẪU</translation>
    </message>
    <message>
        <source>Find customers, orders, products…</source>
        <translation>Tìm khách, đơn, hàng…</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tìm mọi thứ</translation>
    </message>
    <message>
        <source>Where the book lies, and copies of it</source>
        <translation>Sổ nằm ở đâu, và bản sao của sổ</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Tìm…</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Ghi nhanh</translation>
    </message>
</context>
<context>
    <name>somo::BoardFilter</name>
    <message>
        <source>Clear the &amp;filter</source>
        <translation>Bỏ &amp;lọc</translation>
    </message>
    <message>
        <source>Compare with the period &amp;before</source>
        <translation>So với kỳ t&amp;rước</translation>
    </message>
    <message>
        <source>Compare with &amp;last year</source>
        <translation>So với cùng kỳ năm &amp;ngoái</translation>
    </message>
    <message>
        <source>Take the filter away: %1</source>
        <translation>Bỏ bộ lọc: %1</translation>
    </message>
</context>
<context>
    <name>somo::CrossPanel</name>
    <message>
        <source>Total</source>
        <translation>Cộng</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Dòng của bảng</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Cột của bảng</translation>
    </message>
    <message>
        <source>Revenue by two cuts</source>
        <translation>Doanh thu theo hai chiều</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>Draft</source>
        <translation>Nháp</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Đang giao</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Hoàn tất</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 và %2 đơn nữa</translation>
    </message>
</context>
<context>
    <name>somo::CompletionField</name>
    <message>
        <source>Enter picks   Esc closes</source>
        <translation>Enter chọn   Esc đóng</translation>
    </message>
    <message>
        <source>Alt+Enter: new</source>
        <translation>Alt+Enter: thêm mới</translation>
    </message>
    <message>
        <source>Pick one from the list (F4).</source>
        <translation>Hãy chọn trong danh sách (F4).</translation>
    </message>
    <message>
        <source>Pick one from the list (F4), or press Alt+Enter to add it as new.</source>
        <translation>Hãy chọn trong danh sách (F4), hoặc nhấn Alt+Enter để thêm mới.</translation>
    </message>
</context>
<context>
    <name>somo::OrderCredits</name>
    <message>
        <source>to nobody yet</source>
        <translation>chưa ghi cho ai</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>cộng lại %1</translation>
    </message>
    <message>
        <source>Who? Pick a person from the list, or take the row away.</source>
        <translation>Ghi cho ai? Hãy chọn một người trong danh sách, hoặc bỏ dòng này.</translation>
    </message>
    <message>
        <source>Shares come to %1; together they must be 100 %.</source>
        <translation>Các phần cộng lại là %1; phải đủ 100 %.</translation>
    </message>
    <message>
        <source>Credit %1, person</source>
        <translation>Ghi công %1, người</translation>
    </message>
    <message>
        <source>Credit %1, share in percent</source>
        <translation>Ghi công %1, phần trăm</translation>
    </message>
    <message>
        <source>Take credit %1 away</source>
        <translation>Bỏ ghi công %1</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Ghi công</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>together 100 %</source>
        <translation>cộng lại 100 %</translation>
    </message>
</context>
<context>
    <name>somo::OrderFilterBar</name>
    <message>
        <source>All days</source>
        <translation>Mọi ngày</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Năm nay</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Từ … đến …</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>without a channel</source>
        <translation>không có kênh</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>chưa có ai</translation>
    </message>
    <message>
        <source>not paid in full</source>
        <translation>chưa trả đủ</translation>
    </message>
    <message>
        <source>paid in full</source>
        <translation>đã trả đủ</translation>
    </message>
    <message>
        <source>Take away the filter: %1</source>
        <translation>Bỏ lọc: %1</translation>
    </message>
    <message>
        <source>Date: %1 to %2</source>
        <translation>Ngày: %1 đến %2</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Ngày: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Kênh: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Người: %1</translation>
    </message>
    <message>
        <source>Not paid in full</source>
        <translation>Chưa trả đủ</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>Đã trả đủ</translation>
    </message>
    <message>
        <source>With returns</source>
        <translation>Có trả hàng</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Mọi đơn</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Cách xem</translation>
    </message>
    <message>
        <source>Saved views: %1</source>
        <translation>Cách xem đã lưu: %1</translation>
    </message>
    <message>
        <source>Credited to nobody yet</source>
        <translation>Chưa ghi công cho ai</translation>
    </message>
    <message>
        <source>This month&apos;s orders</source>
        <translation>Đơn tháng này</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Lưu cách xem này…</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Bỏ cách xem “%1”</translation>
    </message>
    <message>
        <source>Code, customer, phone, channel, person, product; accents aren&apos;t needed</source>
        <translation>Mã, khách, số điện thoại, kênh, người, hàng; không cần dấu</translation>
    </message>
    <message>
        <source>Filter the orders by words</source>
        <translation>Lọc đơn theo chữ</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F); clear all filters: Ctrl+Shift+F</source>
        <translation>Lọc (Ctrl+F); bỏ mọi bộ lọc: Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Ngày đặt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Thanh toán</translation>
    </message>
    <message>
        <source>with returns</source>
        <translation>có trả hàng</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Khách: %1</translation>
    </message>
    <message>
        <source>One sale with another order, perhaps</source>
        <translation>Có thể trùng với đơn khác</translation>
    </message>
</context>
<context>
    <name>somo::OrderForm</name>
    <message>
        <source>Order %1</source>
        <translation>Đơn %1</translation>
    </message>
    <message>
        <source>New order %1</source>
        <translation>Đơn mới %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend. %1</source>
        <translation>
            <numerusform>Còn %n ô cần sửa. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Ghi chú (không bắt buộc)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>somo::OrderFoot</name>
    <message>
        <source>Enter: next field   Ctrl+Del: remove the line   F4: open the list</source>
        <translation>Enter: ô kế   Ctrl+Del: bỏ dòng   F4: mở danh sách</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>Để đó  Esc</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Đóng  Esc</translation>
    </message>
    <message>
        <source>Write and open the next</source>
        <translation>Ghi và mở đơn mới</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Write the order  Ctrl+Enter</source>
        <translation>Ghi đơn  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Write the order</source>
        <translation>Ghi đơn</translation>
    </message>
</context>
<context>
    <name>somo::OrderHead</name>
    <message>
        <source>Pick the customer from the list (F4), or press Alt+Enter to add “%1”.</source>
        <translation>Hãy chọn khách trong danh sách (F4), hoặc nhấn Alt+Enter để thêm “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not in the list (F4).</source>
        <translation>“%1” không có trong danh sách (F4).</translation>
    </message>
    <message>
        <source>Customer · new</source>
        <translation>Khách hàng · mới</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Ngày đặt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Order code</source>
        <translation>Mã đơn</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Chiến dịch</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Vùng</translation>
    </message>
    <message>
        <source>Add “%1” as a new customer</source>
        <translation>Thêm “%1” thành khách mới</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>name, code or phone; empty: a passer-by</source>
        <translation>tên, mã, số điện thoại; để trống: khách lẻ</translation>
    </message>
</context>
<context>
    <name>somo::OrderLineRow</name>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>Add “%1” as a new product</source>
        <translation>Thêm “%1” thành hàng mới</translation>
    </message>
    <message>
        <source>code or name, accents aren&apos;t needed</source>
        <translation>gõ mã hoặc tên, không cần dấu</translation>
    </message>
    <message>
        <source>Line %1, product</source>
        <translation>Dòng %1, hàng</translation>
    </message>
    <message>
        <source>Line %1, quantity</source>
        <translation>Dòng %1, số lượng</translation>
    </message>
    <message>
        <source>Line %1, unit price</source>
        <translation>Dòng %1, đơn giá</translation>
    </message>
    <message>
        <source>Line %1, discount</source>
        <translation>Dòng %1, giảm giá</translation>
    </message>
    <message>
        <source>Which product? Pick one from the list, or press Alt+Enter to add it as new.</source>
        <translation>Hàng nào? Hãy chọn trong danh sách, hoặc nhấn Alt+Enter để thêm mới.</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Số lượng bao nhiêu?</translation>
    </message>
    <message>
        <source>What does one cost? 0 for a gift.</source>
        <translation>Đơn giá bao nhiêu? Hàng tặng thì gõ 0.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
</context>
<context>
    <name>somo::OrderLines</name>
    <message numerus="yes">
        <source>%n line(s), %1 items</source>
        <translation>
            <numerusform>%n dòng, %1 món</numerusform>
        </translation>
    </message>
    <message>
        <source>Net revenue %1</source>
        <translation>Doanh thu thuần %1</translation>
    </message>
    <message>
        <source>Lines %1   discount %2   net revenue %3</source>
        <translation>Cộng dòng %1   giảm %2   doanh thu thuần %3</translation>
    </message>
    <message>
        <source>An order needs a line. What was sold?</source>
        <translation>Đơn cần ít nhất một dòng. Bán hàng gì?</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Hàng</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Giảm dòng</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Thành tiền</translation>
    </message>
    <message>
        <source>Order disc.</source>
        <translation>Giảm đơn</translation>
    </message>
    <message>
        <source>What the discount of the whole order takes off this line</source>
        <translation>Phần giảm của cả đơn tính vào dòng này</translation>
    </message>
</context>
<context>
    <name>somo::OrderList</name>
    <message>
        <source>%1 selected of %2</source>
        <translation>Đã chọn %1 trong %2</translation>
    </message>
    <message>
        <source>The newest %1; counting the others…</source>
        <translation>%1 đơn mới nhất; đang đếm phần còn lại…</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n đơn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 orders</source>
        <translation>%1 trong %2 đơn</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>Tiền %1</translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation>trả lại %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>đã trả %1</translation>
    </message>
    <message>
        <source>No orders yet. Drop a platform&apos;s file here, or type the first one.</source>
        <translation>Chưa có đơn nào. Thả tệp từ sàn vào đây, hoặc gõ đơn đầu tiên.</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Không có dòng nào hợp với bộ lọc.</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Đơn mới</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Nhập tệp…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Lưu cách xem này</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>Open	Enter</source>
        <translation>Mở	Enter</translation>
    </message>
    <message>
        <source>Duplicate	Ctrl+D</source>
        <translation>Nhân đôi	Ctrl+D</translation>
    </message>
    <message>
        <source>Mark as: %1</source>
        <translation>Chuyển thành: %1</translation>
    </message>
    <message>
        <source>Cancel	Del</source>
        <translation>Hủy đơn	Del</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Credit to</source>
        <translation>Ghi cho</translation>
    </message>
    <message>
        <source>With the selected…</source>
        <translation>Với đơn đã chọn…</translation>
    </message>
    <message>
        <source>Mark, credit or cancel the selected orders</source>
        <translation>Chuyển bước, ghi cho người bán hoặc hủy các đơn đã chọn</translation>
    </message>
</context>
<context>
    <name>somo::OrderListModel</name>
    <message>
        <source>Return without an order</source>
        <translation>Trả hàng không theo đơn</translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation>trả lại %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Tiền (%1)</translation>
    </message>
    <message>
        <source>Paid (%1)</source>
        <translation>Đã trả (%1)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>linked to %1</source>
        <translation>gắn với %1</translation>
    </message>
    <message>
        <source>one sale with another?</source>
        <translation>cùng một lần bán với đơn khác?</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n orders</source>
        <translation>
            <numerusform>Tổng: %n đơn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::OrderMoney</name>
    <message>
        <source>Paid too much</source>
        <translation>Trả thừa</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Còn nợ</translation>
    </message>
    <message>
        <source>Payment %1, day</source>
        <translation>Thanh toán %1, ngày</translation>
    </message>
    <message>
        <source>Payment %1, amount; below zero for a refund</source>
        <translation>Thanh toán %1, số tiền; số âm là hoàn tiền</translation>
    </message>
    <message>
        <source>Payment %1, by what</source>
        <translation>Thanh toán %1, bằng gì</translation>
    </message>
    <message>
        <source>cash, transfer …</source>
        <translation>tiền mặt, chuyển khoản …</translation>
    </message>
    <message>
        <source>Take payment %1 away</source>
        <translation>Bỏ thanh toán %1</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Tiền</translation>
    </message>
    <message>
        <source>Lines together</source>
        <translation>Cộng các dòng</translation>
    </message>
    <message>
        <source>Discount on the order</source>
        <translation>Giảm cả đơn</translation>
    </message>
    <message>
        <source>Shipping paid by the customer</source>
        <translation>Phí giao thu của khách</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Thuế</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>Phí sàn</translation>
    </message>
    <message>
        <source>What the platform keeps; it lessens gross profit, not what the customer pays</source>
        <translation>Phần sàn giữ lại; trừ vào lãi gộp, không đổi số khách trả</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>Khách trả</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Đã trả lại</translation>
    </message>
    <message>
        <source>Write a payment</source>
        <translation>Ghi thanh toán</translation>
    </message>
</context>
<context>
    <name>somo::OrderPreview</name>
    <message>
        <source>Quantity: %1</source>
        <translation>Số lượng: %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Giảm</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Phí giao</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Thuế</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã trả</translation>
    </message>
    <message>
        <source>Credited to nobody yet</source>
        <translation>Chưa ghi công cho ai</translation>
    </message>
    <message>
        <source>Returns: %1</source>
        <translation>Trả hàng: %1 lần</translation>
    </message>
    <message>
        <source>Order %1 at a glance</source>
        <translation>Xem nhanh đơn %1</translation>
    </message>
    <message>
        <source>order %1 (%2), %3, %4</source>
        <translation>đơn %1 (%2), %3, %4</translation>
    </message>
    <message>
        <source>One sale; this order counts</source>
        <translation>Một lần bán; tính đơn này</translation>
    </message>
    <message>
        <source>One sale; the other order counts</source>
        <translation>Một lần bán; tính đơn kia</translation>
    </message>
    <message>
        <source>Two sales</source>
        <translation>Hai lần bán</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Để ngỏ</translation>
    </message>
    <message>
        <source>Perhaps one sale with %1. Both count.</source>
        <translation>Có thể là một lần bán với %1. Cả hai đều tính.</translation>
    </message>
    <message>
        <source>Another sale than %1.</source>
        <translation>Lần bán khác với %1.</translation>
    </message>
    <message>
        <source>One sale with %1, which counts; this order counts nowhere.</source>
        <translation>Một lần bán với %1, đơn ấy được tính; đơn này không tính.</translation>
    </message>
    <message>
        <source>One sale with %1, which counts nowhere.</source>
        <translation>Một lần bán với %1, đơn ấy không tính.</translation>
    </message>
</context>
<context>
    <name>somo::OrderReturns</name>
    <message>
        <source>%1: %2 items came back</source>
        <translation>%1: trả lại %2 món</translation>
    </message>
    <message>
        <source>Take the return of %1 away</source>
        <translation>Bỏ lần trả hàng ngày %1</translation>
    </message>
    <message>
        <source>How many of %1 came back</source>
        <translation>Trả lại bao nhiêu %1</translation>
    </message>
    <message>
        <source>No more than %1 can come back.</source>
        <translation>Chỉ còn trả được tối đa %1.</translation>
    </message>
    <message>
        <source>That is before the order of %1.</source>
        <translation>Sớm hơn ngày đặt %1.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>trong %1</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Trả hàng</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Ngày trả</translation>
    </message>
    <message>
        <source>Write a return…</source>
        <translation>Ghi trả hàng…</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Trả hết</translation>
    </message>
    <message>
        <source>No return</source>
        <translation>Thôi, không trả</translation>
    </message>
</context>
<context>
    <name>somo::OrderSteps</name>
    <message>
        <source>A completed order is not cancelled: write a return, at the right.</source>
        <translation>Đơn đã hoàn tất thì không hủy: hãy ghi trả hàng, ở bên phải.</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>%1 ngày</translation>
    </message>
</context>
<context>
    <name>somo::OrdersPage</name>
    <message>
        <source>Order %1 is written.</source>
        <translation>Đã ghi đơn %1.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Another order is still being typed. Write it or throw it away first.</source>
        <translation>Còn một đơn đang gõ dở. Hãy ghi hoặc bỏ đơn đó trước.</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Đơn mới</translation>
    </message>
    <message>
        <source>Type an order</source>
        <translation>Gõ một đơn</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Bỏ phần đã gõ</translation>
    </message>
    <message>
        <source>What was typed goes, and nothing is written</source>
        <translation>Những gì đã gõ sẽ mất, không ghi gì vào sổ</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Gõ tiếp đơn dở</translation>
    </message>
    <message>
        <source>An order is being typed; it is not written yet</source>
        <translation>Có một đơn đang gõ, chưa ghi vào sổ</translation>
    </message>
    <message>
        <source>This order is not written yet. Write it, or throw it away at the top right.</source>
        <translation>Đơn này chưa ghi vào sổ. Hãy ghi, hoặc bỏ phần đã gõ ở góc trên bên phải.</translation>
    </message>
</context>
<context>
    <name>somo::ValueField</name>
    <message>
        <source>Something is missing here.</source>
        <translation>Ô này còn thiếu.</translation>
    </message>
    <message>
        <source>It can&apos;t be less than %1.</source>
        <translation>Không thể nhỏ hơn %1.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Type it as 24/10 or 24/10/2026.</source>
        <translation>“%1” không phải ngày. Hãy gõ như 24/10 hoặc 24/10/2026.</translation>
    </message>
    <message>
        <source>%1 lies outside the years a book can hold.</source>
        <translation>%1 nằm ngoài những năm sổ ghi được.</translation>
    </message>
    <message>
        <source>%1 is far from today. Leave the field once more if it is meant so.</source>
        <translation>%1 cách xa hôm nay. Nếu đúng vậy, hãy rời ô lần nữa.</translation>
    </message>
    <message>
        <source>“%1” is not a share. Type it as 60 or 33,3.</source>
        <translation>“%1” không phải phần trăm. Hãy gõ như 60 hoặc 33,3.</translation>
    </message>
    <message>
        <source>“%1” is not a quantity. Type it as 3 or 1,5.</source>
        <translation>“%1” không phải số lượng. Hãy gõ như 3 hoặc 1,5.</translation>
    </message>
    <message>
        <source>Is it %1? Leave the field once more if so.</source>
        <translation>Có phải %1? Nếu đúng, hãy rời ô lần nữa.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Type it as 250000, 250k or 1tr2.</source>
        <translation>“%1” không phải số tiền. Hãy gõ như 250000, 250k hoặc 1tr2.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>“%1” quá lớn.</translation>
    </message>
</context>
<context>
    <name>somo::TargetGridModel</name>
    <message>
        <source>various</source>
        <translation>khác nhau</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>chưa có mục tiêu</translation>
    </message>
    <message>
        <source>last year %1</source>
        <translation>năm ngoái %1</translation>
    </message>
    <message>
        <source>attainable %1 to %2</source>
        <translation>vừa sức từ %1 đến %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>Averages and rates don&apos;t add up over the year. The year can have a target of its own: choose Year.</source>
        <translation>Trung bình và tỷ lệ không cộng được qua cả năm. Năm có thể có mục tiêu riêng: chọn Năm.</translation>
    </message>
    <message>
        <source>A customer may come back in several periods, so these don&apos;t add up over the year. The year can have a target of its own: choose Year.</source>
        <translation>Một khách có thể quay lại trong nhiều kỳ nên không cộng được qua cả năm. Năm có thể có mục tiêu riêng: chọn Năm.</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>mục tiêu %1</translation>
    </message>
    <message>
        <source>the targets add up to %1</source>
        <translation>các mục tiêu cộng lại %1</translation>
    </message>
    <message>
        <source>the year&apos;s own target %1</source>
        <translation>mục tiêu riêng của năm %1</translation>
    </message>
    <message>
        <source>the targets of %1 of %2 people add up to %3</source>
        <translation>mục tiêu của %1 trên %2 người cộng lại %3</translation>
    </message>
    <message>
        <source>last year so far %1</source>
        <translation>năm ngoái đến nay %1</translation>
    </message>
    <message>
        <source>so far %1</source>
        <translation>đến nay %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>chưa có dữ liệu</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>attainable up to %1</source>
        <translation>vừa sức đến %1</translation>
    </message>
    <message>
        <source>no data for an attainable range</source>
        <translation>chưa có dữ liệu cho khoảng vừa sức</translation>
    </message>
    <message>
        <source>Σ months %1</source>
        <translation>Σ tháng %1</translation>
    </message>
    <message>
        <source>Σ quarters %1</source>
        <translation>Σ quý %1</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (từ %2)</translation>
    </message>
    <message>
        <source>%1, only from %2 on: the book begins there</source>
        <translation>%1, chỉ từ %2: sổ bắt đầu từ đó</translation>
    </message>
    <message>
        <source>the months&apos; targets add up to %1</source>
        <translation>mục tiêu các tháng cộng lại %1</translation>
    </message>
    <message>
        <source>the quarters&apos; targets add up to %1</source>
        <translation>mục tiêu các quý cộng lại %1</translation>
    </message>
</context>
<context>
    <name>somo::TargetVerdict</name>
    <message>
        <source>Everyone</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>chưa có mục tiêu</translation>
    </message>
    <message>
        <source>counts × %1/%2 days</source>
        <translation>tính × %1/%2 ngày</translation>
    </message>
    <message>
        <source>last year %1</source>
        <translation>năm ngoái %1</translation>
    </message>
    <message>
        <source>attainable %1 to %2, by the figures of %3</source>
        <translation>vừa sức từ %1 đến %2, theo số liệu %3</translation>
    </message>
    <message>
        <source>Is the target right?</source>
        <translation>Mục tiêu có đúng?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>Take %1 as the target</source>
        <translation>Nhận %1 làm mục tiêu</translation>
    </message>
    <message>
        <source>Leave the target as it is</source>
        <translation>Để nguyên mục tiêu</translation>
    </message>
    <message>
        <source>the targets of %1 of %2 people add up to %3</source>
        <translation>mục tiêu của %1 trên %2 người cộng lại %3</translation>
    </message>
    <message>
        <source>last year so far %1</source>
        <translation>năm ngoái đến nay %1</translation>
    </message>
    <message>
        <source>Choose a cell to see what it rests on.</source>
        <translation>Chọn một ô để xem dựa trên điều gì.</translation>
    </message>
    <message>
        <source>Another value to consider: %1, the mean of these periods</source>
        <translation>Giá trị khác để cân nhắc: %1, trung bình của các kỳ này</translation>
    </message>
    <message>
        <source>no data for an attainable range: the book knows only a part of %1</source>
        <translation>chưa có dữ liệu cho khoảng vừa sức: sổ chỉ biết một phần của quãng %1</translation>
    </message>
    <message>
        <source>attainable up to %1, by the figures of %2</source>
        <translation>vừa sức đến %1, theo số liệu %2</translation>
    </message>
</context>
<context>
    <name>somo::TargetsPage</name>
    <message>
        <source>Targets</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Amounts in %1; a cell shows in full while it is edited.</source>
        <translation>Số tiền tính bằng %1; khi sửa ô sẽ hiện đầy đủ.</translation>
    </message>
    <message>
        <source>No targets. Without a target there is no percentage, and that is fine.</source>
        <translation>Chưa có mục tiêu. Không có mục tiêu thì không có phần trăm, và vẫn ổn.</translation>
    </message>
    <message>
        <source>Copy last month</source>
        <translation>Chép tháng trước</translation>
    </message>
    <message>
        <source>Spread a year</source>
        <translation>Chia theo mùa năm ngoái</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Dán từ Excel</translation>
    </message>
    <message>
        <source>No teams yet. Choose People, or import a list of people with their teams.</source>
        <translation>Chưa có nhóm. Chọn Người, hoặc nhập danh sách người kèm nhóm.</translation>
    </message>
    <message>
        <source>No people yet. They come with imported orders, or with a list of people.</source>
        <translation>Chưa có người nào. Họ xuất hiện khi nhập đơn, hoặc từ danh sách người.</translation>
    </message>
    <message>
        <source>Σ: what the people&apos;s targets add up to, where it differs.</source>
        <translation>Σ: tổng mục tiêu của từng người, khi khác.</translation>
    </message>
    <message>
        <source>Type the first one into a cell.</source>
        <translation>Gõ mục tiêu đầu tiên vào một ô.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Lưới</translation>
    </message>
    <message>
        <source>Are the targets right?</source>
        <translation>Mục tiêu có đúng?</translation>
    </message>
    <message>
        <source>Copy last year</source>
        <translation>Chép năm trước</translation>
    </message>
    <message>
        <source>Copy last quarter</source>
        <translation>Chép quý trước</translation>
    </message>
    <message>
        <source>Copies the period before into the chosen one, where nothing stands yet</source>
        <translation>Chép kỳ trước vào kỳ đang chọn, ở những ô còn trống</translation>
    </message>
    <message>
        <source>Spreads a year&apos;s total over its periods by last year&apos;s season</source>
        <translation>Chia tổng cả năm ra các kỳ theo mùa năm ngoái</translation>
    </message>
    <message>
        <source>In each cell: the target, last year&apos;s figure, the attainable range.</source>
        <translation>Trong mỗi ô: mục tiêu, số năm ngoái, khoảng vừa sức.</translation>
    </message>
    <message>
        <source>Puts the clipboard&apos;s cells in from the chosen cell on (Ctrl+V)</source>
        <translation>Đưa các ô đã chép vào từ ô đang chọn (Ctrl+V)</translation>
    </message>
    <message>
        <source>Show all that was not taken</source>
        <translation>Xem mọi ô chưa nhận</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown: gross profit is, as pay is, for each person and the leads.</source>
        <translation>
            <numerusform>%n người nữa không hiện: cũng như thu nhập, lãi gộp chỉ để chính người ấy và trưởng nhóm xem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gross profit is, as pay is, for each person and the leads, so none is shown. Choose at the lower right who uses Somo here. It is a name and no lock.</source>
        <translation>Cũng như thu nhập, lãi gộp chỉ để chính người ấy và trưởng nhóm xem nên không hiện ở đây. Chọn người đang dùng Somo ở góc dưới bên phải. Đó là tên, không phải khóa.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, trọng số %2</translation>
    </message>
    <message>
        <source>Σ months: what the months&apos; targets add up to; a longer period may have one of its own.</source>
        <translation>Σ tháng: tổng mục tiêu các tháng; kỳ dài hơn có thể có mục tiêu riêng.</translation>
    </message>
    <message>
        <source>Gross profit is, as pay is, for each person and the leads, so none is shown.</source>
        <translation>Cũng như thu nhập, lãi gộp chỉ để chính người ấy và trưởng nhóm xem nên không hiện ở đây.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Order code</source>
        <translation>Mã đơn</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Ngày đặt</translation>
    </message>
    <message>
        <source>Time of the order</source>
        <translation>Giờ đặt</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>Trạng thái đơn</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Ngày xác nhận</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>Ngày giao</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Ngày hoàn tất</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Ngày hủy</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Ngày thu đủ tiền</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Chiến dịch</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Người bán</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Người giới thiệu</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Bên trả hoa hồng</translation>
    </message>
    <message>
        <source>Province of the order</source>
        <translation>Vùng (tỉnh) của đơn</translation>
    </message>
    <message>
        <source>Discount on the order</source>
        <translation>Giảm giá cả đơn</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Phí giao hàng</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Thuế</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Phí</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Mã khách</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Tên khách</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Loại khách</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Nhóm khách</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Customer&apos;s province</source>
        <translation>Vùng (tỉnh) của khách</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Note on the customer</source>
        <translation>Ghi chú về khách</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>Line: product code</source>
        <translation>Mã hàng trên dòng</translation>
    </message>
    <message>
        <source>Line: product name</source>
        <translation>Tên hàng trên dòng</translation>
    </message>
    <message>
        <source>Line: product group</source>
        <translation>Nhóm hàng trên dòng</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Giảm giá trên dòng</translation>
    </message>
    <message>
        <source>Line: amount</source>
        <translation>Thành tiền</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Giá vốn một đơn vị</translation>
    </message>
    <message>
        <source>Returned quantity</source>
        <translation>Số lượng trả</translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>Mã phiếu trả</translation>
    </message>
    <message>
        <source>Order returned</source>
        <translation>Đơn bị trả</translation>
    </message>
    <message>
        <source>Return date</source>
        <translation>Ngày trả hàng</translation>
    </message>
    <message>
        <source>Person&apos;s code</source>
        <translation>Mã nhân viên</translation>
    </message>
    <message>
        <source>Channel of the return</source>
        <translation>Kênh của lần trả</translation>
    </message>
    <message>
        <source>Province of the return</source>
        <translation>Vùng (tỉnh) của lần trả</translation>
    </message>
    <message>
        <source>Payment code</source>
        <translation>Mã thanh toán</translation>
    </message>
    <message>
        <source>Order paid</source>
        <translation>Đơn được trả tiền</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Ngày thanh toán</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Số tiền trả</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>Cách trả tiền</translation>
    </message>
    <message>
        <source>Person&apos;s name</source>
        <translation>Tên nhân viên</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Leads the team</source>
        <translation>Làm trưởng nhóm</translation>
    </message>
    <message>
        <source>In the team from</source>
        <translation>Ở nhóm từ</translation>
    </message>
    <message>
        <source>In the team until</source>
        <translation>Ở nhóm đến</translation>
    </message>
    <message>
        <source>Base salary</source>
        <translation>Lương cứng</translation>
    </message>
    <message>
        <source>Regions of the person</source>
        <translation>Vùng phụ trách</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Whose target</source>
        <translation>Mục tiêu của ai</translation>
    </message>
    <message>
        <source>Period of the target</source>
        <translation>Kỳ của mục tiêu</translation>
    </message>
    <message>
        <source>Value of the target</source>
        <translation>Giá trị mục tiêu</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Chỉ tính</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Mã hàng</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Tên hàng</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>Nhóm hàng</translation>
    </message>
    <message>
        <source>Parent group</source>
        <translation>Nhóm cha</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá bán</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Giá vốn</translation>
    </message>
    <message>
        <source>Cost holds from</source>
        <translation>Giá vốn tính từ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Nháp</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Đang giao</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Hoàn tất</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Code in another system</source>
        <translation>Mã ở hệ thống khác</translation>
    </message>
    <message>
        <source>Note on the order</source>
        <translation>Ghi chú của đơn</translation>
    </message>
    <message>
        <source>Code of the activity</source>
        <translation>Mã hoạt động</translation>
    </message>
    <message>
        <source>Date of the activity</source>
        <translation>Ngày hoạt động</translation>
    </message>
    <message>
        <source>Time of the activity</source>
        <translation>Giờ hoạt động</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>With which customer</source>
        <translation>Với khách nào</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Hình thức hoạt động</translation>
    </message>
    <message>
        <source>Note on the activity</source>
        <translation>Nội dung hoạt động</translation>
    </message>
    <message>
        <source>Code of the expense</source>
        <translation>Mã chi tiêu</translation>
    </message>
    <message>
        <source>Date of the expense</source>
        <translation>Ngày chi</translation>
    </message>
    <message>
        <source>Kind of expense</source>
        <translation>Khoản chi</translation>
    </message>
    <message>
        <source>Amount spent</source>
        <translation>Số tiền chi</translation>
    </message>
    <message>
        <source>Who spent it</source>
        <translation>Người chi</translation>
    </message>
    <message>
        <source>For which customer</source>
        <translation>Chi cho khách nào</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>Nội dung chi</translation>
    </message>
    <message>
        <source>Code of the deal</source>
        <translation>Mã cơ hội</translation>
    </message>
    <message>
        <source>What the deal is about</source>
        <translation>Cơ hội gì</translation>
    </message>
    <message>
        <source>Customer of the deal</source>
        <translation>Khách của cơ hội</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Product of the deal</source>
        <translation>Hàng của cơ hội</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Amount of the deal</source>
        <translation>Giá trị của cơ hội</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ngày mở</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Ngày dự kiến</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Ngày đóng</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>Date of the next step</source>
        <translation>Ngày làm bước tiếp theo</translation>
    </message>
    <message>
        <source>Reason for losing</source>
        <translation>Lý do thua</translation>
    </message>
    <message>
        <source>More on why it was lost</source>
        <translation>Chi tiết vì sao thua</translation>
    </message>
    <message>
        <source>Note on the deal</source>
        <translation>Ghi chú về cơ hội</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Return or refund agreed</source>
        <translation>Đã chấp thuận trả hàng/hoàn tiền</translation>
    </message>
    <message>
        <source>Money refunded</source>
        <translation>Tiền hoàn</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>Column “%1”: %2 rows have a date after tomorrow or before 2000, such as %3. Is that right? If not, mend the file or the way dates are read (step 2).</source>
        <translation>Cột “%1”: %2 dòng có ngày sau ngày mai hoặc trước năm 2000, như %3. Có đúng không? Nếu không, hãy sửa tệp hoặc đổi cách đọc ngày (bước 2).</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Dòng hàng</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Lần trả hàng</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Khoản thanh toán</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Product groups</source>
        <translation>Nhóm hàng</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Giá bán</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Giá vốn</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Memberships of teams</source>
        <translation>Thuộc nhóm</translation>
    </message>
    <message>
        <source>Salaries</source>
        <translation>Lương cứng</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Vùng</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Chiến dịch</translation>
    </message>
    <message>
        <source>Payers</source>
        <translation>Bên trả hoa hồng</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>A newer file was imported before (up to %1). Look whether this one is meant: what it says otherwise is taken.</source>
        <translation>Đã nhập một tệp mới hơn (đến %1). Hãy xem có đúng tệp này không: chỗ nào ghi khác sẽ lấy theo tệp này.</translation>
    </message>
    <message>
        <source>New people, to be confirmed: %1.</source>
        <translation>Người mới, cần xác nhận: %1.</translation>
    </message>
    <message>
        <source>Completed orders that are cancelled now: %1. What was left of them is written as a return.</source>
        <translation>Đơn đã hoàn tất nay bị hủy: %1. Phần còn lại được ghi là trả hàng.</translation>
    </message>
    <message>
        <source>Column “%1”: dates such as %2 could be read in two ways. Step 2 shows how they are read; it can be changed there.</source>
        <translation>Cột “%1”: ngày như %2 có hai cách đọc. Bước 2 cho thấy đang đọc thế nào; đổi được ở đó.</translation>
    </message>
    <message>
        <source>Column “%1”: %2 values, such as “%3”, aren&apos;t in the file beside it.</source>
        <translation>Cột “%1”: %2 giá trị, như “%3”, không có trong tệp tra kèm.</translation>
    </message>
    <message>
        <source>Column “%1” isn&apos;t used.</source>
        <translation>Cột “%1” không được dùng.</translation>
    </message>
    <message>
        <source>Column “%1”: %2 amounts have more decimals than the book&apos;s currency, such as %3, and are rounded. If the point or comma parts thousands there, change how amounts are read (step 2).</source>
        <translation>Cột “%1”: %2 số tiền có nhiều số lẻ hơn đồng tiền của sổ, ví dụ %3, nên được làm tròn. Nếu dấu chấm hay phẩy ở đó là dấu phân cách hàng nghìn, đổi cách đọc số tiền ở bước 2.</translation>
    </message>
    <message>
        <source>Orders such as “%1” are in the book already, from another source (%2). If these are the same orders, they count twice: leave this file out, or undo its import.</source>
        <translation>Những đơn như “%1” đã có trong sổ, từ một nguồn khác (%2). Nếu là cùng đơn thì chúng bị tính hai lần: hãy bỏ tệp này ra, hoặc hoàn tác lần nhập.</translation>
    </message>
    <message>
        <source>%1: reading…</source>
        <translation>%1: đang đọc…</translation>
    </message>
    <message>
        <source>%1: reading row %2 of about %3…</source>
        <translation>%1: đang đọc dòng %2 trong khoảng %3…</translation>
    </message>
    <message>
        <source>%1: comparing row %2 of %3 with the book…</source>
        <translation>%1: đang so với sổ, dòng %2 trong %3…</translation>
    </message>
    <message>
        <source>%1: writing…</source>
        <translation>%1: đang ghi…</translation>
    </message>
    <message>
        <source>%1: writing order %2 of %3…</source>
        <translation>%1: đang ghi đơn %2 trong %3…</translation>
    </message>
    <message>
        <source>Orders that may be the same sale as one of another source: %1, such as “%2”. Both count until you say whether they are one.</source>
        <translation>Đơn có thể trùng với đơn của nguồn khác: %1, như “%2”. Cả hai đều tính cho tới khi bạn trả lời chúng có là một không.</translation>
    </message>
    <message>
        <source>New orders that neither the file nor a rule credits to anybody: %1.</source>
        <translation>Đơn mới mà tệp và quy tắc đều chưa ghi công cho ai: %1.</translation>
    </message>
    <message>
        <source>New orders credited by your rules: %1.</source>
        <translation>Đơn mới ghi công theo quy tắc của bạn: %1.</translation>
    </message>
    <message>
        <source>Orders that fit several customers of the book: %1, such as “%2”. They have no customer until you say which one is meant.</source>
        <translation>Đơn hợp với nhiều khách trong sổ: %1, như “%2”. Chúng chưa có khách cho tới khi bạn chọn.</translation>
    </message>
    <message>
        <source>Column “%1”: %2 rows name several products beside one amount, such as “%3”. It is shared out by quantity.</source>
        <translation>Cột “%1”: %2 dòng ghi nhiều mặt hàng với một số tiền, như “%3”. Tiền được chia theo số lượng.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Chi tiêu</translation>
    </message>
    <message>
        <source>Kinds of expenses</source>
        <translation>Khoản chi</translation>
    </message>
    <message>
        <source>%1: somebody wrote in the book meanwhile, so it is compared again…</source>
        <translation>%1: trong lúc đó có người ghi vào sổ nên đang so lại…</translation>
    </message>
    <message>
        <source>%1: %2 added instead of %3</source>
        <translation>%1: thêm %2 thay vì %3</translation>
    </message>
    <message>
        <source>%1: %2 changed instead of %3</source>
        <translation>%1: đổi %2 thay vì %3</translation>
    </message>
    <message>
        <source>%1: others wrote in the book after the preview, so it was compared again. As much was written as the preview showed.</source>
        <translation>%1: sau khi xem trước có người khác ghi vào sổ nên tệp đã được so lại. Số lượng đã ghi đúng như khi xem trước.</translation>
    </message>
    <message>
        <source>%1: others wrote in the book after the preview, so it was compared again. What came out otherwise: %2.</source>
        <translation>%1: sau khi xem trước có người khác ghi vào sổ nên tệp đã được so lại. Khác với khi xem trước: %2.</translation>
    </message>
    <message>
        <source>New provinces or regions, which the book didn&apos;t know: %1. Are they spelt right?</source>
        <translation>Tỉnh hoặc vùng mới, sổ chưa có: %1. Viết như vậy đã đúng chưa?</translation>
    </message>
    <message>
        <source>Documents of quantities below zero only: %1. They are taken as goods that came back.</source>
        <translation>Chứng từ chỉ có số lượng âm: %1. Chúng được hiểu là hàng trả lại.</translation>
    </message>
    <message>
        <source>Orders of which some pieces had come further than others: %1. The dates of steps that the whole order hasn&apos;t reached are left out.</source>
        <translation>Đơn có món đi trước các món khác: %1. Ngày của bước mà cả đơn chưa tới được bỏ qua.</translation>
    </message>
    <message>
        <source>Rows passed over as sums or remarks: %1, such as “%2”.</source>
        <translation>Dòng cộng hoặc ghi chú được bỏ qua: %1, như “%2”.</translation>
    </message>
    <message>
        <source>Sheets with the same headers, read one behind the other: %1.</source>
        <translation>Các trang có cùng tiêu đề, đọc nối nhau: %1.</translation>
    </message>
    <message>
        <source>Column “%1”: %2 rows have what can be no phone number, such as “%3”. Nobody is found by it.</source>
        <translation>Cột “%1”: %2 dòng có giá trị không thể là số điện thoại, như “%3”. Không tìm ai theo đó.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n đơn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returns</source>
        <translation>
            <numerusform>%n phiếu trả hàng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n khoản thanh toán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets</source>
        <translation>
            <numerusform>%n mục tiêu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n mặt hàng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n khách hàng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n hoạt động</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expenses</source>
        <translation>
            <numerusform>%n khoản chi</numerusform>
        </translation>
    </message>
    <message>
        <source>This state isn&apos;t known yet. Match it with a state in step 2.</source>
        <translation>Chưa biết trạng thái này. Ghép nó với một trạng thái ở bước 2.</translation>
    </message>
    <message>
        <source>This is not a date that can be read. Say in step 2 how the file writes dates, or write it as 31/10/2026.</source>
        <translation>Không đọc được ngày này. Chọn ở bước 2 tệp ghi ngày thế nào, hoặc ghi như 31/10/2026.</translation>
    </message>
    <message>
        <source>Other dates of this column are partly day first, partly month first, so this one can be read in two ways. Say in step 2 which comes first.</source>
        <translation>Cột này có ngày ghi ngày trước, có ngày ghi tháng trước, nên ngày này đọc được hai cách. Chọn ở bước 2 phần nào đứng trước.</translation>
    </message>
    <message>
        <source>This number can be read in two ways. Write it in the file with other signs for thousands than for decimals, such as 1.234,5.</source>
        <translation>Số này đọc được hai cách. Ghi trong tệp dấu nghìn khác dấu thập phân, như 1.234,5.</translation>
    </message>
    <message>
        <source>There are no rows in this file. Of a workbook the first visible sheet is read.</source>
        <translation>Tệp này không có dòng nào. Với bảng tính, trang đầu tiên không ẩn được đọc.</translation>
    </message>
    <message>
        <source>Put right for this import: %1 (%2). The file stays as it is; the history keeps what was put right.</source>
        <translation>Số ô sửa riêng cho lần nhập này: %1 (%2). Tệp gốc giữ nguyên; bản sửa được ghi trong nhật ký nhập.</translation>
    </message>
    <message>
        <source>No copy of the book was kept before this import: %1</source>
        <translation>Chưa giữ được bản sao của sổ trước lần nhập này: %1</translation>
    </message>
    <message>
        <source>Orders that come to less than nothing: %1, such as “%2”. Is a discount larger than the goods, or a sign turned?</source>
        <translation>Đơn có tổng dưới 0: %1, chẳng hạn “%2”. Có khoản giảm giá nào lớn hơn tiền hàng, hay bị ngược dấu không?</translation>
    </message>
    <message>
        <source>Orders that name somebody else than the customer whose phone or e-mail they have: %1, such as “%2”. They go to that customer, who keeps the name.</source>
        <translation>Đơn ghi tên khác với khách có số điện thoại hoặc email đó: %1, chẳng hạn “%2”. Các đơn này tính cho khách ấy, tên khách giữ nguyên.</translation>
    </message>
    <message>
        <source>Orders that say a refund but not what came back: %1, such as “%2”. Nothing is taken off them: enter what came back as a return in the order.</source>
        <translation>Đơn ghi có hoàn tiền nhưng không ghi hàng nào trả lại: %1, chẳng hạn “%2”. Chưa trừ gì của các đơn này: hãy nhập hàng trả trong từng đơn.</translation>
    </message>
    <message>
        <source>Sheets not read, as their columns aren&apos;t the table&apos;s (rows in brackets): %1. Import each as a file of its own.</source>
        <translation>Các trang không đọc vì cột không giống bảng này (số dòng trong ngoặc): %1. Hãy lưu từng trang thành tệp riêng rồi nhập.</translation>
    </message>
    <message>
        <source>Sheets read one behind the other, each by its own headers: %1.</source>
        <translation>Các trang đọc nối nhau, mỗi trang theo tiêu đề của nó: %1.</translation>
    </message>
    <message>
        <source>Columns of figures that aren&apos;t read (how many in brackets): %1. Match them in step 2 if they count.</source>
        <translation>Các cột số không được đọc (số ô trong ngoặc): %1. Nếu cần, hãy ghép chúng ở bước 2.</translation>
    </message>
    <message>
        <source>Column “%1”: %2 values are no amounts, such as %3, and are left aside.</source>
        <translation>Cột “%1”: %2 giá trị không phải số tiền, chẳng hạn %3, nên được bỏ qua.</translation>
    </message>
    <message>
        <source>Column “%1”: all of its %2 amounts are 100 or less beside prices of thousands, such as %3. If they are percents, put a percent sign into the heading and choose the file again.</source>
        <translation>Cột “%1”: cả %2 số tiền đều từ 100 trở xuống trong khi giá tính bằng nghìn, chẳng hạn %3. Nếu là phần trăm, hãy thêm dấu phần trăm vào tiêu đề rồi chọn lại tệp.</translation>
    </message>
    <message>
        <source>Column “%1”: %2 totals aren&apos;t quantity × price less the discount, such as %3. They are taken as they stand; look whether tax or another cost is in them.</source>
        <translation>Cột “%1”: %2 dòng có thành tiền khác số lượng × đơn giá trừ giảm giá, chẳng hạn %3. Giữ nguyên như trong tệp; xem thử có gồm thuế hay khoản nào khác không.</translation>
    </message>
    <message>
        <source>Column “%1”: %2 totals hold their tax, such as %3. They are taken without it, as tax is no revenue.</source>
        <translation>Cột “%1”: %2 dòng có thành tiền gồm thuế, chẳng hạn %3. Đã bỏ phần thuế ra vì thuế không phải doanh thu.</translation>
    </message>
</context>
<context>
    <name>somo::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Bước %1 trong %2: %3</translation>
    </message>
</context>
<context>
    <name>somo::ChooseStep</name>
    <message>
        <source>Drop files here, one or several at once</source>
        <translation>Thả tệp vào đây, một hay nhiều tệp cùng lúc</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Imported lately</source>
        <translation>Đã nhập gần đây</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Hoàn tác lần nhập này</translation>
    </message>
    <message>
        <source>Nothing has been imported into this book yet.</source>
        <translation>Sổ này chưa nhập tệp nào.</translation>
    </message>
    <message>
        <source>Imports, newest first</source>
        <translation>Các lần nhập, mới nhất trước</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>Recognised files</source>
        <translation>Tệp nhận ra được</translation>
    </message>
    <message>
        <source>XLSX or CSV: orders, customers, products, people, targets, payments, returns, deals. The exports of shops and platforms are recognised; others are mapped once.</source>
        <translation>XLSX hoặc CSV: đơn hàng, khách, hàng, người, mục tiêu, thanh toán, trả hàng, cơ hội. Tệp xuất từ sàn và phần mềm bán hàng được nhận ra; tệp khác ghép cột một lần.</translation>
    </message>
</context>
<context>
    <name>somo::MappingStep</name>
    <message>
        <source> or </source>
        <translation> hoặc </translation>
    </message>
    <message>
        <source>Still to be chosen: %1</source>
        <translation>Còn phải chọn: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>The file whose columns are shown</source>
        <translation>Tệp đang xem cột</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Cột trong tệp</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Ghép vào</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Được đọc là</translation>
    </message>
    <message>
        <source>The file&apos;s columns and where they go</source>
        <translation>Các cột của tệp và nơi ghép vào</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>Tệp có</translation>
    </message>
    <message>
        <source>Row with the headings</source>
        <translation>Dòng tiêu đề</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Ngày được viết</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>Ý nghĩa các trạng thái</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Trong tệp</translation>
    </message>
    <message>
        <source>In Somo</source>
        <translation>Trong Somo</translation>
    </message>
    <message>
        <source>Recognise such files from now on</source>
        <translation>Từ nay tự nhận ra tệp này</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Tên mẫu</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1 (đã nhận ra)</translation>
    </message>
    <message>
        <source>Found out from the file</source>
        <translation>Tự nhận từ tệp</translation>
    </message>
    <message>
        <source>Day first: 31/10/2026</source>
        <translation>Ngày trước: 31/10/2026</translation>
    </message>
    <message>
        <source>Month first: 10/31/2026</source>
        <translation>Tháng trước: 10/31/2026</translation>
    </message>
    <message>
        <source>Year first: 2026-10-31</source>
        <translation>Năm trước: 2026-10-31</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>cột %1</translation>
    </message>
    <message>
        <source>– not used –</source>
        <translation>– không dùng –</translation>
    </message>
    <message>
        <source>Where the column “%1” goes</source>
        <translation>Ghép cột “%1” vào</translation>
    </message>
    <message>
        <source>– not known –</source>
        <translation>– chưa biết –</translation>
    </message>
    <message>
        <source>What the state “%1” means</source>
        <translation>Trạng thái “%1” nghĩa là</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n cột</numerusform>
        </translation>
    </message>
    <message>
        <source>Shop (optional)</source>
        <translation>Gian hàng (không bắt buộc)</translation>
    </message>
    <message>
        <source>Which shop of the platform the file is of, where there are several: the same order code in two shops is two orders.</source>
        <translation>Tệp của gian hàng nào trên sàn, nếu có nhiều: cùng một mã đơn ở hai gian hàng là hai đơn.</translation>
    </message>
</context>
<context>
    <name>somo::PreviewStep</name>
    <message>
        <source>Change the mapping</source>
        <translation>Đổi cách ghép cột</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Sẽ thêm</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Sẽ đổi</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Lần nhập sẽ làm gì</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be taken</source>
        <translation>Khi có dòng không nhận</translation>
    </message>
    <message>
        <source>Write nothing of that file</source>
        <translation>Không ghi gì từ tệp ấy</translation>
    </message>
    <message>
        <source>An order with such a row waits as a whole. Mend the file and import it again: nothing is added twice.</source>
        <translation>Có một dòng lỗi thì cả đơn chờ lại. Sửa tệp rồi nhập lại: không có gì bị thêm lần hai.</translation>
    </message>
    <message>
        <source>%1: not read</source>
        <translation>%1: không đọc được</translation>
    </message>
    <message>
        <source>There is nothing that can be written.</source>
        <translation>Không có gì để ghi.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Sẽ ghi</translation>
    </message>
    <message>
        <source>Not taken · %1</source>
        <translation>Không nhận · %1</translation>
    </message>
    <message>
        <source>Payments and returns of orders that come with these files are compared once the orders are written.</source>
        <translation>Thanh toán và trả hàng của các đơn nằm trong những tệp này được đối chiếu sau khi ghi đơn.</translation>
    </message>
    <message>
        <source>Orders that would be added</source>
        <translation>Đơn sẽ thêm</translation>
    </message>
    <message>
        <source>Orders that would change</source>
        <translation>Đơn sẽ đổi</translation>
    </message>
    <message>
        <source>Orders that stay as they are</source>
        <translation>Đơn không đổi</translation>
    </message>
    <message>
        <source>Corrections that stay</source>
        <translation>Bản sửa tay được giữ</translation>
    </message>
    <message>
        <source>Will be added · %1</source>
        <translation>Sẽ thêm · %1</translation>
    </message>
    <message>
        <source>Will change · %1</source>
        <translation>Sẽ đổi · %1</translation>
    </message>
    <message>
        <source>Unchanged · %1</source>
        <translation>Không đổi · %1</translation>
    </message>
    <message>
        <source>Your changes kept · %1</source>
        <translation>Giữ bản bạn sửa · %1</translation>
    </message>
    <message>
        <source>Asked · %1</source>
        <translation>Cần trả lời · %1</translation>
    </message>
    <message numerus="yes">
        <source>Export %n row(s) as CSV…</source>
        <translation>
            <numerusform>Xuất %n dòng này ra CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n row(s)</source>
        <translation>
            <numerusform>Bỏ qua %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, import %2</source>
        <translation>%1, nhập %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · recognised as “%3”</source>
        <translation>%1 · %2 · mẫu nhận ra: %3</translation>
    </message>
    <message>
        <source>Put right · %1</source>
        <translation>Đã sửa · %1</translation>
    </message>
</context>
<context>
    <name>somo::DoneStep</name>
    <message>
        <source>Added</source>
        <translation>Đã thêm</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Đã đổi</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Đã ghi những gì</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Hoàn tác lần nhập này</translation>
    </message>
    <message>
        <source>Import more</source>
        <translation>Nhập tiếp</translation>
    </message>
    <message>
        <source>Look at the board</source>
        <translation>Xem bảng KPI</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1: thêm %2</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>%1: đổi %2</translation>
    </message>
    <message>
        <source>Imported from %1. %2</source>
        <translation>Đã nhập từ %1. %2</translation>
    </message>
    <message>
        <source>Taken back. The book is as it was before.</source>
        <translation>Đã hoàn tác. Sổ lại như trước khi nhập.</translation>
    </message>
    <message>
        <source>%1: nothing was written.</source>
        <translation>%1: không ghi gì.</translation>
    </message>
    <message>
        <source>Rows left out: %1. Mend the file and import it again: nothing is added twice.</source>
        <translation>Số dòng bỏ qua: %1. Sửa tệp rồi nhập lại: không có gì bị thêm lần hai.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders credited to nobody yet: %1. See whose they are</source>
        <translation>Đơn chưa ghi cho ai: %1. Xem và ghi cho người bán</translation>
    </message>
    <message>
        <source>New products without a cost: %1. Their gross profit is unknown until they have one</source>
        <translation>Hàng mới chưa có giá vốn: %1. Chưa có giá vốn thì chưa biết lãi gộp</translation>
    </message>
    <message>
        <source>Pairs of orders that may be one sale: %1. Say what they are</source>
        <translation>Cặp đơn có thể là một lần bán: %1. Trả lời chúng là gì</translation>
    </message>
</context>
<context>
    <name>somo::ImportPage</name>
    <message>
        <source>Import data</source>
        <translation>Nhập dữ liệu</translation>
    </message>
    <message>
        <source>An import is running. Drop the files again when it has ended.</source>
        <translation>Đang nhập một tệp. Khi xong, hãy thả lại các tệp này.</translation>
    </message>
    <message>
        <source>An import is running. Stop it, or wait until it has ended.</source>
        <translation>Đang nhập tệp. Hãy dừng lại, hoặc đợi nhập xong.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Đang ghi…</translation>
    </message>
    <message>
        <source>Another import is still running.</source>
        <translation>Một lần nhập khác còn đang chạy.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Đã dừng. Chưa ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>Rows not taken</source>
        <translation>Các dòng không nhận</translation>
    </message>
    <message>
        <source>rows-not-taken</source>
        <translation>dong-khong-nhan</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Tệp CSV (*.csv)</translation>
    </message>
    <message>
        <source>Preview  Ctrl+Enter</source>
        <translation>Xem trước  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Nothing is written by this step. What isn&apos;t chosen stays in the file.</source>
        <translation>Bước này chưa ghi gì vào sổ. Cột không chọn thì ở lại trong tệp.</translation>
    </message>
    <message>
        <source>Import  Ctrl+Enter</source>
        <translation>Nhập  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Nothing has been written yet. A whole import can be undone.</source>
        <translation>Chưa ghi gì vào sổ. Nhập xong vẫn hoàn tác được cả lần nhập.</translation>
    </message>
    <message>
        <source>There is nothing to write: what can be taken is in the book already.</source>
        <translation>Không có gì để ghi: những gì nhận được đã có trong sổ.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>Ghép cột</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>Bỏ  Esc</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Ghép cột</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)…</source>
        <translation>
            <numerusform>Đang xem %n tệp…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables and contacts (*.xlsx *.csv *.tsv *.txt *.vcf)</source>
        <translation>Bảng và danh bạ (*.xlsx *.csv *.tsv *.txt *.vcf)</translation>
    </message>
    <message>
        <source>Copy of a profile</source>
        <translation>Bản chép của mẫu</translation>
    </message>
    <message>
        <source>Import profiles (*.json)</source>
        <translation>Mẫu đọc tệp (*.json)</translation>
    </message>
    <message>
        <source>Take a profile from a file</source>
        <translation>Lấy mẫu từ tệp</translation>
    </message>
    <message>
        <source>Others wrote in the book after the preview, so it was compared again: nothing was written.</source>
        <translation>Sau khi xem trước có người khác ghi vào sổ nên tệp đã được so lại: chưa ghi gì.</translation>
    </message>
    <message>
        <source>Import %1  Ctrl+Enter</source>
        <translation>Nhập %1  Ctrl+Enter</translation>
    </message>
    <message>
        <source>There is nothing to write as it stands. Put the rows right that can&apos;t be taken.</source>
        <translation>Như thế này thì chưa có gì để ghi. Hãy sửa các dòng không nhận được.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>amount</source>
        <translation>số tiền</translation>
    </message>
    <message>
        <source>average order</source>
        <translation>trung bình một đơn</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>đã thu</translation>
    </message>
    <message>
        <source>gross profit</source>
        <translation>lãi gộp</translation>
    </message>
    <message>
        <source>cost of the line</source>
        <translation>giá vốn của dòng hàng</translation>
    </message>
    <message>
        <source>quantity × price of the line</source>
        <translation>số lượng × đơn giá của dòng hàng</translation>
    </message>
    <message>
        <source>revenue of the line</source>
        <translation>doanh thu của dòng hàng</translation>
    </message>
    <message>
        <source>what is left of the line after returns</source>
        <translation>phần còn lại của dòng hàng sau khi trả</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>doanh thu</translation>
    </message>
    <message>
        <source>revenue of the order</source>
        <translation>doanh thu của đơn</translation>
    </message>
    <message>
        <source>payments of the order</source>
        <translation>tiền đã trả của đơn</translation>
    </message>
    <message>
        <source>returns of the order</source>
        <translation>hàng trả của đơn</translation>
    </message>
    <message>
        <source>total of the order</source>
        <translation>tổng tiền của đơn</translation>
    </message>
    <message>
        <source>amount paid</source>
        <translation>số tiền đã trả</translation>
    </message>
    <message>
        <source>share of an amount</source>
        <translation>phần chia của một số tiền</translation>
    </message>
    <message>
        <source>return rate</source>
        <translation>tỷ lệ trả hàng</translation>
    </message>
    <message>
        <source>gross profit of what came back</source>
        <translation>lãi gộp của hàng trả</translation>
    </message>
    <message>
        <source>revenue of what came back</source>
        <translation>doanh thu của hàng trả</translation>
    </message>
    <message>
        <source>quantity that came back</source>
        <translation>số lượng trả lại</translation>
    </message>
    <message>
        <source>amount that came back</source>
        <translation>số tiền trả lại</translation>
    </message>
    <message>
        <source>units</source>
        <translation>số lượng hàng</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>tổng</translation>
    </message>
</context>
<context>
    <name>somo::SearchPopup</name>
    <message>
        <source>The book could not be searched just now. Press a key to try again.</source>
        <translation>Vừa rồi chưa tìm được trong sổ. Gõ thêm một phím để thử lại.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Pages and commands</source>
        <translation>Trang và lệnh</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tìm trong sổ và chương trình</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try fewer letters; accents aren&apos;t needed.</source>
        <translation>Không thấy “%1”. Thử ít chữ hơn, không cần dấu.</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter opens   Esc closes   ? lists the commands</source>
        <translation>↑ ↓ chọn   Enter mở   Esc đóng   ? liệt kê các lệnh</translation>
    </message>
    <message>
        <source>Rules and help</source>
        <translation>Quy định và trợ giúp</translation>
    </message>
    <message>
        <source>A customer, an order, a product, a command, a rule…</source>
        <translation>Tìm khách, đơn, hàng, lệnh, quy định…</translation>
    </message>
    <message>
        <source>%1, draft of version %2</source>
        <translation>%1, bản nháp %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, bản %2</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Chính sách</translation>
    </message>
</context>
<context>
    <name>system</name>
    <message>
        <source>the folder or file isn&apos;t there</source>
        <translation>không thấy thư mục hoặc tệp đó</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>đó là một thư mục</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>một phần của đường dẫn không phải thư mục</translation>
    </message>
    <message>
        <source>you have no right to do that there</source>
        <translation>bạn không có quyền làm việc đó ở đây</translation>
    </message>
    <message>
        <source>that place can only be read</source>
        <translation>chỗ đó chỉ đọc được</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>đĩa đã đầy</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>phần đĩa dành cho bạn đã hết</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>tên quá dài</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>đang mở quá nhiều tệp</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>một chương trình khác đang dùng</translation>
    </message>
    <message>
        <source>another program is writing in it</source>
        <translation>một chương trình khác đang ghi</translation>
    </message>
    <message>
        <source>a part of it can&apos;t be read</source>
        <translation>có phần không đọc được</translation>
    </message>
    <message>
        <source>it is no book</source>
        <translation>đó không phải là sổ</translation>
    </message>
    <message>
        <source>it can&apos;t be opened</source>
        <translation>không mở được</translation>
    </message>
    <message>
        <source>the disk doesn&apos;t answer</source>
        <translation>đĩa không trả lời</translation>
    </message>
    <message>
        <source>no server runs at that address</source>
        <translation>không có máy chủ nào chạy ở địa chỉ đó</translation>
    </message>
    <message>
        <source>that computer isn&apos;t known</source>
        <translation>không biết máy đó</translation>
    </message>
    <message>
        <source>it doesn&apos;t answer in time</source>
        <translation>không trả lời kịp</translation>
    </message>
    <message>
        <source>the name or the password is wrong</source>
        <translation>tên hoặc mật khẩu không đúng</translation>
    </message>
    <message>
        <source>the password is missing</source>
        <translation>thiếu mật khẩu</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>không có mạng</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>mất kết nối</translation>
    </message>
    <message>
        <source>a closing } is missing</source>
        <translation>thiếu dấu } đóng</translation>
    </message>
    <message>
        <source>a closing ] is missing</source>
        <translation>thiếu dấu ] đóng</translation>
    </message>
    <message>
        <source>a closing quotation mark is missing</source>
        <translation>thiếu dấu ngoặc kép đóng</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>thiếu dấu hai chấm</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>thiếu dấu phẩy</translation>
    </message>
    <message>
        <source>a value can&apos;t be read</source>
        <translation>có giá trị không đọc được</translation>
    </message>
    <message>
        <source>a number can&apos;t be read</source>
        <translation>có số không đọc được</translation>
    </message>
    <message>
        <source>a character behind \ can&apos;t stand there</source>
        <translation>ký tự sau dấu \ không hợp lệ</translation>
    </message>
    <message>
        <source>the text isn&apos;t UTF-8</source>
        <translation>chữ không phải UTF-8</translation>
    </message>
    <message>
        <source>something is missing behind a comma</source>
        <translation>sau dấu phẩy còn thiếu</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>lồng nhau quá sâu</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>quá lớn</translation>
    </message>
    <message>
        <source>something stands behind its end</source>
        <translation>còn chữ thừa sau chỗ kết thúc</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>hệ thống không cho biết lý do</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>quá lâu</translation>
    </message>
    <message>
        <source>somebody stopped it on the server</source>
        <translation>có người dừng lại ở máy chủ</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Figure</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Là gì</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Thư viện</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Dùng để</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Fifth by the last order</source>
        <translation>Phần năm theo lần mua cuối</translation>
    </message>
    <message>
        <source>Mean of the fifths by orders and revenue</source>
        <translation>Trung bình phần năm theo số đơn và doanh thu</translation>
    </message>
</context>
<context>
    <name>libraries</name>
    <message>
        <source>window, files, printing</source>
        <translation>cửa sổ, tệp, in ấn</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>biểu đồ</translation>
    </message>
    <message>
        <source>books in one file</source>
        <translation>sổ trong một tệp</translation>
    </message>
    <message>
        <source>books on a server</source>
        <translation>sổ trên máy chủ</translation>
    </message>
    <message>
        <source>reading XLSX</source>
        <translation>đọc XLSX</translation>
    </message>
    <message>
        <source>writing XLSX</source>
        <translation>ghi XLSX</translation>
    </message>
    <message>
        <source>font</source>
        <translation>phông chữ</translation>
    </message>
    <message>
        <source>a server&apos;s password in the system&apos;s keychain</source>
        <translation>mật khẩu máy chủ trong chùm khóa của máy</translation>
    </message>
    <message>
        <source>writing calendars</source>
        <translation>ghi lịch</translation>
    </message>
    <message>
        <source>sealing copies with a passphrase</source>
        <translation>khóa bản sao bằng mật khẩu</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Name of the book</source>
        <translation>Tên sổ</translation>
    </message>
    <message>
        <source>Stands in the window&apos;s title and at the head of every printed page.</source>
        <translation>Hiện ở tiêu đề cửa sổ và ở đầu mỗi trang in.</translation>
    </message>
    <message>
        <source>Revenue counts</source>
        <translation>Ghi nhận doanh thu</translation>
    </message>
    <message>
        <source>The step of an order whose date puts it into a day, a month and a target. All figures are reckoned anew; the orders stay as they are.</source>
        <translation>Ngày của bước nào thì đơn tính vào ngày, tháng và mục tiêu ấy. Mọi con số tính lại; đơn vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>The fiscal year begins in</source>
        <translation>Năm tài chính bắt đầu từ</translation>
    </message>
    <message>
        <source>Quarters and years follow it, and a year is named after the calendar year in which it begins. Months and weeks stay the same.</source>
        <translation>Quý và năm tính theo mốc này; năm gọi theo năm dương lịch lúc bắt đầu. Tháng và tuần không đổi.</translation>
    </message>
    <message>
        <source>Successful from</source>
        <translation>Thành công từ</translation>
    </message>
    <message>
        <source>From this share of the target on a result is called successful; under it, not yet.</source>
        <translation>Đạt từ tỷ lệ này của mục tiêu thì gọi là thành công; dưới mức này là chưa đạt.</translation>
    </message>
    <message>
        <source>Exceeded from</source>
        <translation>Vượt từ</translation>
    </message>
    <message>
        <source>From this share of the target on a result is called exceeded.</source>
        <translation>Đạt từ tỷ lệ này của mục tiêu thì gọi là vượt.</translation>
    </message>
    <message>
        <source>Most that one target counts</source>
        <translation>Mỗi mục tiêu tính tối đa</translation>
    </message>
    <message>
        <source>In the KPI score each target counts up to this share, so that one very good figure doesn&apos;t hide the others.</source>
        <translation>Trong điểm KPI, mỗi mục tiêu tính tối đa tới mức này, để một con số rất cao không che mất các số khác.</translation>
    </message>
    <message>
        <source>Periods that judge a target</source>
        <translation>Số kỳ để xét mục tiêu</translation>
    </message>
    <message>
        <source>So many periods in a row, all exceeded or all not yet, make Somo ask whether the target itself is right.</source>
        <translation>Từng ấy kỳ liền đều vượt hoặc đều chưa đạt thì Somo hỏi lại xem mục tiêu có đúng không.</translation>
    </message>
    <message>
        <source>Gap within a team</source>
        <translation>Khoảng cách trong nhóm</translation>
    </message>
    <message>
        <source>The team&apos;s highest figure ÷ a person&apos;s. Beyond it the team&apos;s set-up is looked at again, not the person.</source>
        <translation>Số cao nhất trong nhóm ÷ số của một người. Quá mức này thì xem lại cách sắp xếp của nhóm, không phải xét người.</translation>
    </message>
    <message>
        <source>The gap is measured by</source>
        <translation>Đo khoảng cách bằng</translation>
    </message>
    <message>
        <source>What the people of a team are compared by.</source>
        <translation>Lấy gì để so giữa những người trong nhóm.</translation>
    </message>
    <message>
        <source>Revenue ÷ income, at least</source>
        <translation>Doanh thu ÷ thu nhập, ít nhất</translation>
    </message>
    <message>
        <source>Under it the report says that income weighs heavily against what was sold.</source>
        <translation>Dưới mức này, báo cáo nói thu nhập đang cao so với doanh thu.</translation>
    </message>
    <message>
        <source>Revenue ÷ income, at most</source>
        <translation>Doanh thu ÷ thu nhập, nhiều nhất</translation>
    </message>
    <message>
        <source>Above it the report says that income is small against what was sold.</source>
        <translation>Trên mức này, báo cáo nói thu nhập đang thấp so với doanh thu.</translation>
    </message>
    <message>
        <source>when it is ordered</source>
        <translation>khi đặt đơn</translation>
    </message>
    <message>
        <source>when it is confirmed</source>
        <translation>khi xác nhận đơn</translation>
    </message>
    <message>
        <source>when it is completed</source>
        <translation>khi đơn hoàn tất</translation>
    </message>
    <message>
        <source>when it is paid in full</source>
        <translation>khi thu đủ tiền</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>doanh thu</translation>
    </message>
    <message>
        <source>income</source>
        <translation>thu nhập</translation>
    </message>
    <message>
        <source>KPI score</source>
        <translation>điểm KPI</translation>
    </message>
    <message>
        <source>What the book is for</source>
        <translation>Sổ dùng cho</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Đồng tiền</translation>
    </message>
    <message>
        <source>Language of the book</source>
        <translation>Ngôn ngữ của sổ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Ngày làm việc</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Ngày nghỉ lễ</translation>
    </message>
    <message>
        <source>just me</source>
        <translation>chỉ mình tôi</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>một đội</translation>
    </message>
    <message>
        <source>A book of one person shows no teams and doesn&apos;t ask who uses it. Nothing in it changes: teams and targets stand there again as soon as it is a team&apos;s.</source>
        <translation>Sổ của một người không hiện nhóm và không hỏi ai đang dùng. Dữ liệu trong sổ giữ nguyên: nhóm và mục tiêu hiện lại ngay khi sổ là của một đội.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Giờ yên tĩnh</translation>
    </message>
    <message>
        <source>Between these hours nothing that is to be said to customers stands on a list: from and to, such as 21:00-08:00, or “none”.</source>
        <translation>Trong khoảng giờ này, danh sách không nêu việc cần nói với khách: từ và đến, như 21:00-08:00, hoặc “không”.</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Thư mục giữ bản sao</translation>
    </message>
</context>
<context>
    <name>somo::HelpWindow</name>
    <message>
        <source>Help – Somo</source>
        <translation>Giúp – Somo</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Tìm trong phần giúp</translation>
    </message>
    <message>
        <source>The help says nothing about this. Try another word, or fewer letters.</source>
        <translation>Phần giúp chưa nói tới chuyện này. Thử từ khác, hoặc gõ ít chữ hơn.</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Mục lục phần giúp</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Nội dung phần giúp</translation>
    </message>
</context>
<context>
    <name>somo::HolidayList</name>
    <message>
        <source>free</source>
        <translation>nghỉ</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>cả ngày</translation>
    </message>
    <message>
        <source>half a day</source>
        <translation>nửa ngày</translation>
    </message>
    <message>
        <source>%1 of a day</source>
        <translation>%1 ngày</translation>
    </message>
    <message>
        <source>Type the day first, as 24/12 or 24/12/2026.</source>
        <translation>Hãy gõ ngày trước, như 24/12 hoặc 24/12/2026.</translation>
    </message>
    <message>
        <source>The last day can&apos;t lie before the first.</source>
        <translation>Ngày cuối không thể trước ngày đầu.</translation>
    </message>
    <message>
        <source>Put into the calendar: %1</source>
        <translation>Đã thêm vào lịch: %1</translation>
    </message>
    <message numerus="yes">
        <source>Taken out of the calendar: %n day(s)</source>
        <translation>
            <numerusform>Đã bỏ khỏi lịch: %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Tính là</translation>
    </message>
    <message>
        <source>Holidays and other days</source>
        <translation>Ngày lễ và ngày khác thường</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To (or empty)</source>
        <translation>Đến (hoặc để trống)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>somo::SettingRow</name>
    <message>
        <source>Usual: %1.</source>
        <translation>Thường dùng: %1.</translation>
    </message>
</context>
<context>
    <name>somo::SettingsPage</name>
    <message>
        <source>Working days of the week: changed.</source>
        <translation>Đã đổi ngày làm việc trong tuần.</translation>
    </message>
    <message>
        <source>From now on the history names nobody for what is written here.</source>
        <translation>Từ nay nhật ký không ghi tên ai cho những gì viết trên máy này.</translation>
    </message>
    <message>
        <source>From now on “%1” stands in the history for what is written here.</source>
        <translation>Từ nay nhật ký ghi tên “%1” cho những gì viết trên máy này.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>“Successful” can&apos;t begin above “exceeded”. Change the other one first.</source>
        <translation>Mức “thành công” không thể cao hơn mức “vượt”. Hãy đổi mức kia trước.</translation>
    </message>
    <message>
        <source>The lower bound can&apos;t lie above the upper one; both have at most two decimals.</source>
        <translation>Mức ít nhất không thể cao hơn mức nhiều nhất; mỗi mức có tối đa hai chữ số lẻ.</translation>
    </message>
    <message>
        <source>A book has a name.</source>
        <translation>Sổ cần có tên.</translation>
    </message>
    <message>
        <source>At least one day of the week is a working day.</source>
        <translation>Trong tuần cần ít nhất một ngày làm việc.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Tìm trong cài đặt</translation>
    </message>
    <message>
        <source>No setting is called so. Try another word, or fewer letters.</source>
        <translation>Không có cài đặt nào như vậy. Thử từ khác, hoặc gõ ít chữ hơn.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Ngưỡng</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Ngày làm việc</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Of the window, the help and the reports. Takes effect at once.</source>
        <translation>Của cửa sổ, phần giúp và báo cáo. Đổi là thấy ngay.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Light, dark, or as this computer is set. Prints are always on white.</source>
        <translation>Sáng, tối, hoặc theo máy này. Bản in luôn trên nền trắng.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Texts, rows and buttons grow together.</source>
        <translation>Chữ, dòng và nút cùng lớn lên.</translation>
    </message>
    <message>
        <source>Who writes here</source>
        <translation>Người ghi trên máy này</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Các ngày trong tuần</translation>
    </message>
    <message>
        <source>Pace and projection go by working days: how many are over, how many are to come.</source>
        <translation>Nhịp và dự kiến tính theo ngày làm việc: đã qua bao nhiêu, còn bao nhiêu.</translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation>thứ Hai đến thứ Bảy</translation>
    </message>
    <message>
        <source>Holidays and other days</source>
        <translation>Ngày lễ và ngày khác thường</translation>
    </message>
    <message>
        <source>Days that count otherwise than their weekday: a holiday, half a day before Tết, a Sunday that is worked.</source>
        <translation>Những ngày không tính như thứ của nó: ngày lễ, nửa ngày giáp Tết, Chủ nhật đi làm.</translation>
    </message>
    <message>
        <source>Weekly reports</source>
        <translation>Báo cáo tuần</translation>
    </message>
    <message>
        <source>Metrics of your own</source>
        <translation>Chỉ số riêng</translation>
    </message>
    <message>
        <source>What the team counts beside orders: entered in weekly reports, aimed for in targets. The code stays, because files and targets name it.</source>
        <translation>Những gì nhóm đếm ngoài đơn hàng: nhập trong báo cáo tuần, đặt làm mục tiêu. Mã được giữ nguyên, vì tệp và mục tiêu gọi theo mã.</translation>
    </message>
    <message>
        <source>The name stands in the history beside what this computer writes. In a file it is a name, not a lock; on a server the login counts.</source>
        <translation>Tên này đứng trong nhật ký cạnh những gì máy này ghi. Trong tệp, đây chỉ là tên gọi, không phải khóa; trên máy chủ thì tính theo tài khoản đăng nhập.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Copies of the book</source>
        <translation>Bản sao của sổ</translation>
    </message>
    <message>
        <source>A copy brings back what was lost with a disk, or what a mistake changed. Each is looked through after it was made.</source>
        <translation>Bản sao lấy lại được những gì mất theo ổ đĩa, hoặc bị sửa nhầm. Mỗi bản được kiểm tra sau khi ghi.</translation>
    </message>
</context>
<context>
    <name>somo::WorkingDays</name>
    <message>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>cả ngày</translation>
    </message>
    <message>
        <source>half a day</source>
        <translation>nửa ngày</translation>
    </message>
    <message>
        <source>free</source>
        <translation>nghỉ</translation>
    </message>
    <message>
        <source>%1 of a day</source>
        <translation>%1 ngày</translation>
    </message>
</context>
<context>
    <name>somo::PeopleModel</name>
    <message>
        <source>always</source>
        <translation>luôn</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Team today</source>
        <translation>Nhóm hôm nay</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Làm việc</translation>
    </message>
    <message>
        <source>Role, user</source>
        <translation>Vai trò, người dùng</translation>
    </message>
</context>
<context>
    <name>somo::PeoplePage</name>
    <message>
        <source>People and teams</source>
        <translation>Người và nhóm</translation>
    </message>
    <message>
        <source>No people yet. Type the first one at the right, or import a list of people.</source>
        <translation>Chưa có ai. Gõ người đầu tiên ở bên phải, hoặc nhập danh sách từ tệp.</translation>
    </message>
    <message>
        <source>Nobody matches. Take away the filter to see everybody.</source>
        <translation>Không có ai hợp với bộ lọc. Bỏ lọc để xem tất cả.</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 trong %2 người</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Find by name, code or team</source>
        <translation>Tìm theo tên, mã hoặc nhóm</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Tìm người</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Danh sách người</translation>
    </message>
    <message>
        <source>Nobody is in this team today. Choose a person and move them here.</source>
        <translation>Hôm nay nhóm này chưa có ai. Chọn một người rồi chuyển vào nhóm.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Hiện mọi người</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Nhập tệp…</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Thêm nhóm</translation>
    </message>
    <message>
        <source>Find by name or code</source>
        <translation>Tìm theo tên, mã</translation>
    </message>
</context>
<context>
    <name>somo::PersonForm</name>
    <message>
        <source>Type the person&apos;s name.</source>
        <translation>Gõ tên người.</translation>
    </message>
    <message>
        <source>Type a short code, as it stands in your files.</source>
        <translation>Gõ mã ngắn, như trong tệp của bạn.</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Type a later one, or leave it empty.</source>
        <translation>Ngày cuối đứng trước ngày đầu. Gõ ngày muộn hơn, hoặc để trống.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Active from (optional)</source>
        <translation>Làm từ ngày (không bắt buộc)</translation>
    </message>
    <message>
        <source>Active to (optional)</source>
        <translation>Làm đến ngày (không bắt buộc)</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>từ đầu</translation>
    </message>
    <message>
        <source>still active</source>
        <translation>vẫn còn làm</translation>
    </message>
    <message>
        <source>Files name people by their code, so it stays.</source>
        <translation>Các tệp gọi người bằng mã, nên mã giữ nguyên.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>somo::PersonTeams</name>
    <message>
        <source>Pick the team from the list (F4), or press Alt+Enter to make it.</source>
        <translation>Chọn nhóm trong danh sách (F4), hoặc nhấn Alt+Enter để tạo nhóm.</translation>
    </message>
    <message>
        <source>Which team? Type its name; a new one is made on the spot.</source>
        <translation>Nhóm nào? Gõ tên nhóm; nhóm mới được tạo ngay tại đây.</translation>
    </message>
    <message>
        <source>Type the first day in the team.</source>
        <translation>Gõ ngày đầu tiên ở nhóm.</translation>
    </message>
    <message>
        <source>Already in %1 on %2.</source>
        <translation>Ngày %2 đã ở %1 rồi.</translation>
    </message>
    <message>
        <source>There is a team “%1” already; pick it from the list (F4).</source>
        <translation>Đã có nhóm “%1”; chọn trong danh sách (F4).</translation>
    </message>
    <message>
        <source>Type the last day in the team.</source>
        <translation>Gõ ngày cuối cùng ở nhóm.</translation>
    </message>
    <message>
        <source>In no team on %1. Type a day within a stay.</source>
        <translation>Ngày %1 không ở nhóm nào. Gõ một ngày đang ở trong nhóm.</translation>
    </message>
    <message>
        <source>%1 (leads)</source>
        <translation>%1 (trưởng nhóm)</translation>
    </message>
    <message>
        <source>%1: always</source>
        <translation>%1: từ đầu đến nay</translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <translation>%1: đến %2</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1: từ %2</translation>
    </message>
    <message>
        <source>In no team yet.</source>
        <translation>Chưa ở nhóm nào.</translation>
    </message>
    <message>
        <source>Teams over time</source>
        <translation>Các nhóm theo thời gian</translation>
    </message>
    <message>
        <source>To the team</source>
        <translation>Sang nhóm</translation>
    </message>
    <message>
        <source>name of the team</source>
        <translation>tên nhóm</translation>
    </message>
    <message>
        <source>Make the team “%1”</source>
        <translation>Tạo nhóm “%1”</translation>
    </message>
    <message>
        <source>First or last day</source>
        <translation>Ngày đầu hoặc cuối</translation>
    </message>
    <message>
        <source>Leads the team</source>
        <translation>Làm trưởng nhóm</translation>
    </message>
    <message>
        <source>Move from this day</source>
        <translation>Chuyển từ ngày này</translation>
    </message>
    <message>
        <source>Leave after this day</source>
        <translation>Rời nhóm sau ngày này</translation>
    </message>
    <message>
        <source>no team after this day</source>
        <translation>không nhóm nào sau ngày này</translation>
    </message>
    <message>
        <source>Team on %1</source>
        <translation>Nhóm ngày %1</translation>
    </message>
</context>
<context>
    <name>somo::PersonSalary</name>
    <message>
        <source>Type the day from which it is paid.</source>
        <translation>Gõ ngày bắt đầu trả mức này.</translation>
    </message>
    <message>
        <source>%1 a month from the beginning</source>
        <translation>%1 mỗi tháng, từ đầu</translation>
    </message>
    <message>
        <source>%1 a month from %2</source>
        <translation>%1 mỗi tháng, từ %2</translation>
    </message>
    <message>
        <source>No base salary is written down.</source>
        <translation>Chưa ghi lương cứng.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Hide the base salary</source>
        <translation>Ẩn lương cứng</translation>
    </message>
    <message>
        <source>Show the base salary</source>
        <translation>Xem lương cứng</translation>
    </message>
    <message>
        <source>Base salary</source>
        <translation>Lương cứng</translation>
    </message>
    <message>
        <source>Amount a month</source>
        <translation>Số tiền mỗi tháng</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Trả từ ngày</translation>
    </message>
    <message>
        <source>Set the salary</source>
        <translation>Ghi lương</translation>
    </message>
    <message>
        <source>A base salary is for the person and the leads, so it is not shown. Who uses Somo here is chosen at the lower right. It is a name and no lock.</source>
        <translation>Lương cứng chỉ để chính người ấy và trưởng nhóm xem nên không hiện ở đây. Người đang dùng Somo được chọn ở góc dưới bên phải. Đó là tên, không phải khóa.</translation>
    </message>
    <message>
        <source>The book is open only to read, so no salary can be set here.</source>
        <translation>Sổ chỉ mở để đọc nên không đặt lương ở đây được.</translation>
    </message>
    <message>
        <source>A base salary is set by leads.</source>
        <translation>Lương cứng do trưởng nhóm đặt.</translation>
    </message>
    <message>
        <source>A base salary is for the person and the leads, so it is not shown.</source>
        <translation>Lương cứng chỉ để chính người ấy và trưởng nhóm xem nên không hiện ở đây.</translation>
    </message>
</context>
<context>
    <name>somo::CustomerFacts</name>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>Chưa có đơn nào.</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Đơn đầu</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Đơn gần nhất</translation>
    </message>
    <message>
        <source>Orders that count</source>
        <translation>Đơn được tính</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Doanh thu</translation>
    </message>
    <message>
        <source>Show their orders</source>
        <translation>Xem đơn của khách</translation>
    </message>
</context>
<context>
    <name>somo::CustomerForm</name>
    <message>
        <source>Type the customer&apos;s name.</source>
        <translation>Hãy gõ tên khách.</translation>
    </message>
    <message>
        <source>This is no phone number. Type it like 0912 345 678, or leave it empty.</source>
        <translation>Đây không phải số điện thoại. Gõ như 0912 345 678, hoặc để trống.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Type it like lan@example.vn, or leave it empty.</source>
        <translation>Đây không phải địa chỉ e-mail. Gõ như lan@example.vn, hoặc để trống.</translation>
    </message>
    <message>
        <source>Pick the segment from the list (F4), or press Alt+Enter to make it.</source>
        <translation>Hãy chọn phân khúc trong danh sách (F4), hoặc nhấn Alt+Enter để thêm mới.</translation>
    </message>
    <message>
        <source>There is a segment “%1” already; pick it from the list (F4).</source>
        <translation>Đã có phân khúc “%1”; hãy chọn trong danh sách (F4).</translation>
    </message>
    <message>
        <source>Pick the region from the list (F4).</source>
        <translation>Hãy chọn vùng trong danh sách (F4).</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Thêm khách</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Vùng</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>không bắt buộc</translation>
    </message>
    <message>
        <source>Add “%1” as a new segment</source>
        <translation>Thêm “%1” thành phân khúc mới</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>tự đặt</translation>
    </message>
    <message>
        <source>Files name customers by their code, so it stays.</source>
        <translation>Tệp gọi khách bằng mã, nên mã giữ nguyên.</translation>
    </message>
    <message>
        <source>Internal: a colleague, not a buyer</source>
        <translation>Nội bộ: đồng nghiệp, không phải người mua</translation>
    </message>
    <message>
        <source>Region and segment also go to this customer&apos;s orders that have none yet.</source>
        <translation>Vùng và phân khúc cũng được ghi cho những đơn của khách còn để trống.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>The fields become what they were before</source>
        <translation>Các ô trở lại như trước</translation>
    </message>
</context>
<context>
    <name>somo::CustomerList</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n khách</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 trong %2 khách</translation>
    </message>
    <message>
        <source>Customers appear here when you import orders or add one.</source>
        <translation>Khách xuất hiện ở đây khi bạn nhập đơn hoặc thêm khách.</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Không có dòng nào hợp với bộ lọc.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Thêm khách</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Nhập tệp…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Change the %1 chosen…</source>
        <translation>Đổi %1 khách đã chọn…</translation>
    </message>
    <message>
        <source>Change all shown…</source>
        <translation>Đổi tất cả đang hiện…</translation>
    </message>
    <message>
        <source>Keeper, tag, segment and more for many at once; first it is shown what would happen</source>
        <translation>Người chăm, nhãn, phân khúc và mục khác cho nhiều khách cùng lúc; xem trước rồi mới ghi</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Lưu cách xem này</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kept the view “%1”.</source>
        <translation>Đã lưu cách xem “%1”.</translation>
    </message>
    <message>
        <source>Deleted the view “%1”.</source>
        <translation>Đã bỏ cách xem “%1”.</translation>
    </message>
</context>
<context>
    <name>somo::CustomerListModel</name>
    <message>
        <source>internal</source>
        <translation>nội bộ</translation>
    </message>
    <message>
        <source>The order&apos;s own day; drafts and cancelled orders don&apos;t count</source>
        <translation>Ngày đặt của đơn; không tính đơn nháp và đơn đã hủy</translation>
    </message>
    <message>
        <source>Orders that count as sales, as on the KPI board</source>
        <translation>Những đơn được tính doanh thu, như trên bảng KPI</translation>
    </message>
    <message>
        <source>Revenue of the orders that count, less what came back, as on the KPI board</source>
        <translation>Doanh thu của những đơn được tính, đã trừ hàng trả, như trên bảng KPI</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Vùng</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Đơn đầu</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Đơn gần nhất</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Số đơn</translation>
    </message>
    <message>
        <source>Revenue (%1)</source>
        <translation>Doanh thu (%1)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>How far somebody has come: what orders say goes before what was said</source>
        <translation>Khách đã đi đến đâu: có đơn thì theo đơn, chưa có thì theo điều đã ghi</translation>
    </message>
    <message>
        <source>Revenue of this month and the eleven before it, less what came back</source>
        <translation>Doanh thu tháng này và mười một tháng trước, đã trừ hàng trả</translation>
    </message>
    <message>
        <source>The last order and how long they usually take until the next one</source>
        <translation>Tính từ đơn gần nhất và khoảng cách mua thường thấy</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Người chăm</translation>
    </message>
    <message>
        <source>12 months (%1)</source>
        <translation>12 tháng (%1)</translation>
    </message>
    <message>
        <source>Next expected</source>
        <translation>Dự kiến mua lại</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n customers</source>
        <translation>
            <numerusform>Tổng: %n khách</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::CustomerTwins</name>
    <message>
        <source>%1 has the same phone number.</source>
        <translation>%1 có cùng số điện thoại.</translation>
    </message>
    <message>
        <source>%1 has the same e-mail address.</source>
        <translation>%1 có cùng địa chỉ e-mail.</translation>
    </message>
    <message>
        <source>%1 has the same name in the same region.</source>
        <translation>%1 cùng tên, ở cùng vùng.</translation>
    </message>
    <message>
        <source>Open that customer instead</source>
        <translation>Mở khách đó, bỏ phần đang gõ</translation>
    </message>
    <message>
        <source>Open that customer</source>
        <translation>Mở khách đó</translation>
    </message>
    <message>
        <source>What was typed here is thrown away</source>
        <translation>Phần đang gõ ở đây sẽ bỏ đi</translation>
    </message>
</context>
<context>
    <name>somo::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Thêm khách</translation>
    </message>
    <message>
        <source>One person twice?</source>
        <translation>Một người hai lần?</translation>
    </message>
    <message>
        <source>Customers by region</source>
        <translation>Khách theo vùng</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Theo vùng</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n customer(s).</source>
        <translation>
            <numerusform>Đã đổi %n khách.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is one with %2 now.</source>
        <translation>%1 và %2 nay là một khách.</translation>
    </message>
    <message>
        <source>%1 and %2 are two people. Noted; they won’t come up again.</source>
        <translation>%1 và %2 là hai người. Đã ghi, sẽ không gợi ý nữa.</translation>
    </message>
    <message>
        <source>%1 and %2 may be one person.</source>
        <translation>%1 và %2 có thể là một người.</translation>
    </message>
</context>
<context>
    <name>somo::ProductForm</name>
    <message>
        <source>Type the product&apos;s name.</source>
        <translation>Hãy gõ tên sản phẩm.</translation>
    </message>
    <message>
        <source>Pick the group from the list (F4), or press Alt+Enter to make it.</source>
        <translation>Hãy chọn nhóm trong danh sách (F4), hoặc nhấn Alt+Enter để thêm mới.</translation>
    </message>
    <message>
        <source>There is a group “%1” already; pick it from the list (F4).</source>
        <translation>Đã có nhóm “%1”; hãy chọn trong danh sách (F4).</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Thêm sản phẩm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm hàng</translation>
    </message>
    <message>
        <source>Price (%1)</source>
        <translation>Giá bán (%1)</translation>
    </message>
    <message>
        <source>Cost (%1)</source>
        <translation>Giá vốn (%1)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>không bắt buộc</translation>
    </message>
    <message>
        <source>Add “%1” as a new group</source>
        <translation>Thêm “%1” thành nhóm mới</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>tự đặt</translation>
    </message>
    <message>
        <source>Files name products by their code, so it stays.</source>
        <translation>Tệp gọi sản phẩm bằng mã, nên mã giữ nguyên.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>The fields become what they were before</source>
        <translation>Các ô trở lại như trước</translation>
    </message>
</context>
<context>
    <name>somo::ProductGroups</name>
    <message>
        <source>“%1” is picked up. Go to the group it belongs under and press Ctrl+V; “All products” is the top.</source>
        <translation>Đã nhấc “%1”. Tới nhóm cần chuyển vào rồi nhấn Ctrl+V; “Tất cả sản phẩm” là trên cùng.</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Tất cả sản phẩm</translation>
    </message>
    <message>
        <source>Without group</source>
        <translation>Chưa có nhóm</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Thêm nhóm</translation>
    </message>
    <message>
        <source>Name of the group under %1</source>
        <translation>Tên nhóm nằm dưới %1</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Tên nhóm</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Đổi tên nhóm</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Tên mới của %1</translation>
    </message>
    <message>
        <source>Product groups</source>
        <translation>Nhóm hàng</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Nhóm hàng</translation>
    </message>
    <message>
        <source>New group, rename, move</source>
        <translation>Thêm nhóm, đổi tên, chuyển chỗ</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Thêm nhóm…</translation>
    </message>
    <message>
        <source>Rename…	F2</source>
        <translation>Đổi tên…	F2</translation>
    </message>
    <message>
        <source>Pick up to move	Ctrl+X</source>
        <translation>Nhấc lên để chuyển	Ctrl+X</translation>
    </message>
    <message>
        <source>Put here	Ctrl+V</source>
        <translation>Đặt vào đây	Ctrl+V</translation>
    </message>
</context>
<context>
    <name>somo::ProductListModel</name>
    <message>
        <source>No cost is known: the gross profit of this product isn&apos;t either</source>
        <translation>Chưa có giá vốn nên cũng chưa có lãi gộp của hàng này</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm hàng</translation>
    </message>
    <message>
        <source>Price (%1)</source>
        <translation>Giá bán (%1)</translation>
    </message>
    <message>
        <source>Cost (%1)</source>
        <translation>Giá vốn (%1)</translation>
    </message>
    <message>
        <source>The one in force today; F2 sets another from today on</source>
        <translation>Giá đang áp dụng hôm nay; F2: đặt giá khác từ hôm nay</translation>
    </message>
    <message>
        <source>Sold in period</source>
        <translation>Bán trong kỳ</translation>
    </message>
    <message>
        <source>F2 edits it in its place</source>
        <translation>F2: sửa ngay tại ô</translation>
    </message>
</context>
<context>
    <name>somo::ProductPrices</name>
    <message>
        <source>Type the amount, like 250000 or 250k.</source>
        <translation>Hãy gõ số tiền, như 250000 hay 250k.</translation>
    </message>
    <message>
        <source>Type the first day of this cost.</source>
        <translation>Hãy gõ ngày giá vốn này bắt đầu.</translation>
    </message>
    <message>
        <source>Type the first day of this price.</source>
        <translation>Hãy gõ ngày giá này bắt đầu.</translation>
    </message>
    <message>
        <source>That is what counts on %1 already.</source>
        <translation>Ngày %1 đã là giá này rồi.</translation>
    </message>
    <message>
        <source>%1 from the beginning</source>
        <translation>%1 từ đầu</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 từ %2</translation>
    </message>
    <message>
        <source>No price is written down; it is typed in each order.</source>
        <translation>Chưa ghi giá bán; giá được gõ trong từng đơn.</translation>
    </message>
    <message>
        <source>No cost is known. Lines sold without one have no gross profit, and sums leave them out.</source>
        <translation>Chưa có giá vốn. Dòng hàng bán ra khi chưa có giá vốn thì không có lãi gộp, và các tổng không tính dòng đó.</translation>
    </message>
    <message numerus="yes">
        <source>No cost is known: %n order line(s) have no gross profit for that, and sums leave them out. The first cost counts for them too.</source>
        <translation>
            <numerusform>Chưa có giá vốn: %n dòng hàng vì thế không có lãi gộp, và các tổng không tính những dòng đó. Giá vốn đầu tiên cũng được tính cho chúng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Giá vốn</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá bán</translation>
    </message>
    <message>
        <source>New cost (%1)</source>
        <translation>Giá vốn mới (%1)</translation>
    </message>
    <message>
        <source>New price (%1)</source>
        <translation>Giá bán mới (%1)</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Áp dụng từ</translation>
    </message>
    <message>
        <source>Set the cost</source>
        <translation>Đặt giá vốn</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>Đặt giá bán</translation>
    </message>
</context>
<context>
    <name>somo::ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n sản phẩm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 products</source>
        <translation>%1 trong %2 sản phẩm</translation>
    </message>
    <message>
        <source>Products come with imported orders; a price list can be imported from Excel.</source>
        <translation>Hàng được thêm khi nhập đơn; cũng có thể nhập bảng giá từ Excel.</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Không có dòng nào hợp với bộ lọc.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Thêm sản phẩm</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Nhập tệp…</translation>
    </message>
    <message>
        <source>Name, code, unit or group; accents aren&apos;t needed</source>
        <translation>Tên, mã, đơn vị hoặc nhóm; không cần dấu</translation>
    </message>
    <message>
        <source>Find products</source>
        <translation>Tìm sản phẩm</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F); clear: Ctrl+Shift+F</source>
        <translation>Lọc (Ctrl+F); bỏ lọc: Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>%1: units sold, less what came back in it. %2</source>
        <translation>%1: số lượng đã bán, trừ hàng trả trong kỳ. %2</translation>
    </message>
</context>
<context>
    <name>somo::FirstRunSheet</name>
    <message>
        <source>Just you, or a team?</source>
        <translation>Chỉ mình bạn, hay một đội?</translation>
    </message>
    <message>
        <source>Just me: my own customers and orders</source>
        <translation>Chỉ mình tôi: khách và đơn của riêng tôi</translation>
    </message>
    <message>
        <source>A team: results are open to everyone in it</source>
        <translation>Một đội: kết quả mở cho mọi người trong đội</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>Tên bạn (không bắt buộc)</translation>
    </message>
    <message>
        <source>The team&apos;s name (optional)</source>
        <translation>Tên đội (không bắt buộc)</translation>
    </message>
    <message>
        <source>Your name stands in the history beside what you write. Further people come with an import, or in “People”.</source>
        <translation>Tên bạn đứng trong nhật ký bên những gì bạn ghi. Những người khác vào sổ khi nhập dữ liệu, hoặc ở trang “Nhân viên”.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Make the book</source>
        <translation>Tạo sổ</translation>
    </message>
    <message>
        <source>Đồng (₫)</source>
        <translation>Đồng (₫)</translation>
    </message>
    <message>
        <source>US dollar ($)</source>
        <translation>Đô la Mỹ ($)</translation>
    </message>
    <message>
        <source>Euro (€)</source>
        <translation>Euro (€)</translation>
    </message>
    <message>
        <source>from month %1</source>
        <translation>từ tháng %1</translation>
    </message>
    <message>
        <source>when an order is completed</source>
        <translation>khi đơn hoàn tất</translation>
    </message>
    <message>
        <source>when it is paid</source>
        <translation>khi thu đủ tiền</translation>
    </message>
    <message>
        <source>when it is confirmed</source>
        <translation>khi đơn được xác nhận</translation>
    </message>
    <message>
        <source>on the day it is ordered</source>
        <translation>ngay ngày đặt hàng</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Tiền</translation>
    </message>
    <message>
        <source>The year runs</source>
        <translation>Năm tính</translation>
    </message>
    <message>
        <source>Revenue counts</source>
        <translation>Doanh thu ghi</translation>
    </message>
    <message>
        <source>The settings can change all of this later, except the money.</source>
        <translation>Sau này đổi được trong Cài đặt, trừ loại tiền.</translation>
    </message>
    <message>
        <source>Write your name as well: you would be the team&apos;s first person.</source>
        <translation>Hãy ghi cả tên bạn: bạn sẽ là người đầu tiên của đội.</translation>
    </message>
</context>
<context>
    <name>somo::UserMenu</name>
    <message>
        <source>Who is using Somo here?</source>
        <translation>Ai đang dùng Somo ở đây?</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Tên khác…</translation>
    </message>
    <message>
        <source>The name stands in the history beside what this computer writes.</source>
        <translation>Tên này đứng trong nhật ký bên những gì máy này ghi.</translation>
    </message>
    <message>
        <source>Just looking</source>
        <translation>Chỉ xem</translation>
    </message>
    <message>
        <source>A step stands with the name of whoever takes it, a question with that of whoever asks.</source>
        <translation>Mỗi bước đứng cùng tên người làm, mỗi câu hỏi cùng tên người hỏi.</translation>
    </message>
    <message>
        <source>The server knows you by your login</source>
        <translation>Máy chủ biết bạn qua tên đăng nhập</translation>
    </message>
    <message>
        <source>The server knows you by your login.</source>
        <translation>Máy chủ nhận ra bạn qua tài khoản đăng nhập.</translation>
    </message>
</context>
<context>
    <name>somo::BookDoor</name>
    <message>
        <source>Where the copy is kept</source>
        <translation>Nơi giữ bản sao</translation>
    </message>
    <message>
        <source>Making the sample book; it takes a few seconds…</source>
        <translation>Đang tạo sổ mẫu, mất vài giây…</translation>
    </message>
    <message>
        <source>Where the new book is kept</source>
        <translation>Nơi giữ sổ mới</translation>
    </message>
    <message>
        <source>my-book</source>
        <translation>so-ban-hang</translation>
    </message>
    <message>
        <source>Somo books (*.somo)</source>
        <translation>Sổ Somo (*.somo)</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Mở sổ đã có</translation>
    </message>
    <message>
        <source>Where the book&apos;s file is kept</source>
        <translation>Cất tệp sổ ở đâu</translation>
    </message>
    <message>
        <source>Writing the server&apos;s book into a file…</source>
        <translation>Đang ghi sổ trên máy chủ thành tệp…</translation>
    </message>
    <message>
        <source>Putting the copy in the book&apos;s place…</source>
        <translation>Đang đặt bản sao vào chỗ của sổ…</translation>
    </message>
    <message>
        <source>The book is as the copy had it. As it was before it is kept as %1.</source>
        <translation>Sổ nay như trong bản sao. Sổ trước đó được giữ thành %1.</translation>
    </message>
</context>
<context>
    <name>somo::BookMenu</name>
    <message>
        <source>Keep a copy…</source>
        <translation>Lưu một bản sao…</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Mở thư mục chứa sổ</translation>
    </message>
    <message>
        <source>Open for writing; every change is saved at once</source>
        <translation>Đang mở để ghi; mọi thay đổi được lưu ngay</translation>
    </message>
    <message>
        <source>Only to read: %1 writes in it on %2 since %3</source>
        <translation>Chỉ để đọc: %1 đang ghi trên máy %2 từ %3</translation>
    </message>
    <message>
        <source>Only to read: this computer may not write there</source>
        <translation>Chỉ để đọc: máy này không được ghi vào đó</translation>
    </message>
    <message>
        <source>Who may do what…</source>
        <translation>Ai được làm gì…</translation>
    </message>
    <message>
        <source>Back into a file…</source>
        <translation>Trở về tệp…</translation>
    </message>
    <message>
        <source>Share with my team…</source>
        <translation>Chia sổ với nhóm…</translation>
    </message>
</context>
<context>
    <name>somo::UndoWords</name>
    <message>
        <source>There is nothing to take back</source>
        <translation>Không có gì để hoàn tác</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Không có gì để làm lại</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
</context>
<context>
    <name>somo::StatusLine</name>
    <message>
        <source>Who is using Somo here: %1</source>
        <translation>Người đang dùng Somo ở đây: %1</translation>
    </message>
    <message>
        <source>just looking</source>
        <translation>chỉ xem</translation>
    </message>
</context>
<context>
    <name>somo::OrderSide</name>
    <message>
        <source>On the day of the order</source>
        <translation>Vào ngày đặt đơn</translation>
    </message>
    <message>
        <source>When this order is confirmed</source>
        <translation>Khi đơn này được xác nhận</translation>
    </message>
    <message>
        <source>When this order is completed</source>
        <translation>Khi đơn này hoàn tất</translation>
    </message>
    <message>
        <source>When this order is paid</source>
        <translation>Khi đơn này thu đủ tiền</translation>
    </message>
    <message>
        <source>A cancelled order counts for nothing.</source>
        <translation>Đơn hủy không được tính.</translation>
    </message>
    <message>
        <source>A draft counts for nothing yet.</source>
        <translation>Đơn nháp chưa được tính.</translation>
    </message>
    <message>
        <source>%1 count as revenue.</source>
        <translation>Ghi doanh thu %1.</translation>
    </message>
    <message>
        <source>Shipping is not revenue.</source>
        <translation>Phí giao không tính là doanh thu.</translation>
    </message>
    <message>
        <source>Nothing yet: the order has no lines.</source>
        <translation>Chưa có gì: đơn chưa có dòng nào.</translation>
    </message>
    <message>
        <source>History of this order</source>
        <translation>Nhật ký của đơn này</translation>
    </message>
</context>
<context>
    <name>somo::ChannelsModel</name>
    <message>
        <source>All orders of the channel, whatever their status</source>
        <translation>Mọi đơn của kênh, ở trạng thái nào cũng tính</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Đơn gần nhất</translation>
    </message>
</context>
<context>
    <name>somo::ChannelsPart</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n kênh</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 channels</source>
        <translation>%1 trong %2 kênh</translation>
    </message>
    <message>
        <source>Channels are the ways orders come in: the shop, a platform, a page. Imported orders bring theirs along.</source>
        <translation>Kênh là nơi đơn đến: cửa hàng, sàn, trang bán. Đơn nhập từ tệp tự mang kênh theo.</translation>
    </message>
    <message>
        <source>No channel matches the search.</source>
        <translation>Không có kênh nào hợp với từ tìm.</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Thêm kênh</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Bỏ tìm</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Nhập tệp…</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>F2: rename · Alt+↑, Alt+↓ or dragging: move · Del: remove</source>
        <translation>F2: đổi tên · Alt+↑, Alt+↓ hoặc kéo: chuyển chỗ · Del: xóa</translation>
    </message>
    <message>
        <source>Move the channel up (Alt+↑)</source>
        <translation>Chuyển kênh lên (Alt+↑)</translation>
    </message>
    <message>
        <source>Move the channel up</source>
        <translation>Chuyển kênh lên</translation>
    </message>
    <message>
        <source>Move the channel down (Alt+↓)</source>
        <translation>Chuyển kênh xuống (Alt+↓)</translation>
    </message>
    <message>
        <source>Move the channel down</source>
        <translation>Chuyển kênh xuống</translation>
    </message>
</context>
<context>
    <name>somo::ListRowForm</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n đơn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n khách</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n vùng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n mục tiêu</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in use and stays: %2. It can be renamed.</source>
        <translation>“%1” đang được dùng nên chưa xóa: %2. Vẫn đổi tên được.</translation>
    </message>
    <message>
        <source>Pick the area from the list (F4), or press Alt+Enter to make it.</source>
        <translation>Chọn miền trong danh sách (F4), hoặc nhấn Alt+Enter để tạo mới.</translation>
    </message>
    <message>
        <source>There is an area “%1” already; pick it from the list (F4).</source>
        <translation>Đã có miền “%1”; chọn trong danh sách (F4).</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Thêm kênh</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Thêm nhóm</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Thêm miền</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Miền</translation>
    </message>
    <message>
        <source>New region</source>
        <translation>Thêm vùng</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Vùng</translation>
    </message>
    <message>
        <source>Type the channel&apos;s name.</source>
        <translation>Gõ tên kênh.</translation>
    </message>
    <message>
        <source>Type the team&apos;s name.</source>
        <translation>Gõ tên nhóm.</translation>
    </message>
    <message>
        <source>Type the area&apos;s name.</source>
        <translation>Gõ tên miền.</translation>
    </message>
    <message>
        <source>Type the region&apos;s name.</source>
        <translation>Gõ tên vùng.</translation>
    </message>
    <message>
        <source>There is a channel “%1” already. Type another name.</source>
        <translation>Đã có kênh “%1”. Gõ tên khác.</translation>
    </message>
    <message>
        <source>There is a team “%1” already. Type another name.</source>
        <translation>Đã có nhóm “%1”. Gõ tên khác.</translation>
    </message>
    <message>
        <source>There is an area “%1” already. Type another name.</source>
        <translation>Đã có miền “%1”. Gõ tên khác.</translation>
    </message>
    <message>
        <source>There is a region “%1” already. Type another name.</source>
        <translation>Đã có vùng “%1”. Gõ tên khác.</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Tên nhóm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>tự đặt</translation>
    </message>
    <message>
        <source>Files name it by this code, so it stays.</source>
        <translation>Tệp nhập dùng mã này nên mã giữ nguyên.</translation>
    </message>
    <message>
        <source>Area (optional)</source>
        <translation>Miền (không bắt buộc)</translation>
    </message>
    <message>
        <source>Make the area “%1”</source>
        <translation>Thêm miền “%1”</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Only what nothing names can be removed (Del)</source>
        <translation>Chỉ xóa được khi chưa nơi nào dùng (Del)</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>The fields become what they were before (Esc)</source>
        <translation>Các ô trở lại như trước (Esc)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>somo::PlacesPage</name>
    <message>
        <source>Channels and regions</source>
        <translation>Kênh và vùng</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Thêm kênh</translation>
    </message>
    <message>
        <source>New region</source>
        <translation>Thêm vùng</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Thêm miền</translation>
    </message>
    <message>
        <source>Name or code of a channel, region or area; accents aren&apos;t needed</source>
        <translation>Tên hay mã của kênh, vùng, miền; không cần dấu</translation>
    </message>
    <message>
        <source>Find channels, regions and areas</source>
        <translation>Tìm kênh, vùng và miền</translation>
    </message>
    <message>
        <source>Search (Ctrl+F); clear: Ctrl+Shift+F</source>
        <translation>Tìm (Ctrl+F); bỏ tìm: Ctrl+Shift+F</translation>
    </message>
</context>
<context>
    <name>somo::RegionFacts</name>
    <message>
        <source>Part of %1 since %2. Orders of before then stay with %3.</source>
        <translation>Thuộc %1 từ %2. Đơn trước ngày ấy vẫn đứng ở %3.</translation>
    </message>
    <message>
        <source>The same before and after July 2025.</source>
        <translation>Trước và sau tháng 7/2025 như nhau.</translation>
    </message>
    <message>
        <source>Since July 2025 together with %1.</source>
        <translation>Từ tháng 7/2025 gộp thêm %1.</translation>
    </message>
    <message>
        <source>Since July 2025 made of %1.</source>
        <translation>Từ tháng 7/2025 gồm %1.</translation>
    </message>
    <message>
        <source>The provinces of Viet Nam come with Somo and stay as they are.</source>
        <translation>Các tỉnh thành có sẵn trong Somo và giữ nguyên.</translation>
    </message>
    <message>
        <source>%1 · code %2</source>
        <translation>%1 · mã %2</translation>
    </message>
    <message>
        <source>Without area</source>
        <translation>Chưa xếp miền</translation>
    </message>
    <message>
        <source>Choose a region here and set the area it lies in.</source>
        <translation>Chọn một vùng ở đây rồi đặt miền cho nó.</translation>
    </message>
</context>
<context>
    <name>somo::RegionTree</name>
    <message>
        <source>Without area</source>
        <translation>Chưa xếp miền</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n vùng</numerusform>
        </translation>
    </message>
    <message>
        <source>no region yet</source>
        <translation>chưa có vùng</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Vùng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>All orders of exactly this region, whatever their status; those from before July 2025 stay with the province of then</source>
        <translation>Mọi đơn của đúng vùng này, ở trạng thái nào cũng tính; đơn trước 7/2025 ở lại tỉnh cũ</translation>
    </message>
    <message>
        <source>Customers of exactly this region</source>
        <translation>Khách của đúng vùng này</translation>
    </message>
    <message>
        <source>Areas and regions</source>
        <translation>Miền và vùng</translation>
    </message>
    <message>
        <source>F2: rename · →, ←: open, close · Del: remove</source>
        <translation>F2: đổi tên · →, ←: mở, gập · Del: xóa</translation>
    </message>
</context>
<context>
    <name>somo::RegionsPart</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n vùng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 regions</source>
        <translation>%1 trong %2 vùng</translation>
    </message>
    <message>
        <source>Regions are where customers live. Type the first one; imported orders bring theirs along.</source>
        <translation>Vùng là nơi khách ở. Gõ vùng đầu tiên; đơn nhập từ tệp tự mang vùng theo.</translation>
    </message>
    <message>
        <source>No region matches the search.</source>
        <translation>Không có vùng nào hợp với từ tìm.</translation>
    </message>
    <message>
        <source>New region</source>
        <translation>Thêm vùng</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Bỏ tìm</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Nhập tệp…</translation>
    </message>
    <message>
        <source>Regions and areas</source>
        <translation>Vùng và miền</translation>
    </message>
</context>
<context>
    <name>somo::TeamsPart</name>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>%1 (leads)</source>
        <translation>%1 (trưởng nhóm)</translation>
    </message>
    <message>
        <source>%1 leads %2 today</source>
        <translation>Hôm nay %1 là trưởng nhóm %2</translation>
    </message>
    <message>
        <source>In no team</source>
        <translation>Chưa ở nhóm nào</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Choosing a team shows its people only</source>
        <translation>Chọn một nhóm thì chỉ hiện người của nhóm</translation>
    </message>
    <message>
        <source>New team, rename, remove</source>
        <translation>Thêm nhóm, đổi tên, xóa</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Thêm nhóm</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Đổi tên	F2</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Xóa	Del</translation>
    </message>
</context>
<context>
    <name>somo::HealthLines</name>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Thu nhập</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Doanh thu</translation>
    </message>
    <message>
        <source>Gap within %1</source>
        <translation>Khoảng cách trong %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>highest ÷ own %1</source>
        <translation>cao nhất ÷ của người này %1</translation>
    </message>
    <message>
        <source>Nobody has a figure above 0 in this period, so nobody is apart from anybody.</source>
        <translation>Trong kỳ này chưa ai có số lớn hơn 0 nên chưa có khoảng cách nào.</translation>
    </message>
    <message>
        <source>Only one person was in the team on every day, so there is nobody to compare with.</source>
        <translation>Chỉ một người ở trong nhóm đủ mọi ngày nên chưa có ai để so.</translation>
    </message>
    <message>
        <source>The largest gap is %1, beyond %2: a question of how the team is set up (areas, customers, time), not of a person.</source>
        <translation>Khoảng cách lớn nhất là %1, ngoài mức %2: đây là chuyện sắp xếp nhóm (vùng, khách, thời gian), không phải chuyện của một người.</translation>
    </message>
    <message>
        <source>The largest gap is %1, within %2.</source>
        <translation>Khoảng cách lớn nhất là %1, trong mức %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no figure above 0, so there is no ratio for them.</source>
        <translation>
            <numerusform>%n người chưa có số lớn hơn 0 nên không có tỷ lệ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The period isn&apos;t over: revenue so far stands beside the income of the whole period, so nothing is judged yet.</source>
        <translation>Kỳ chưa hết: doanh thu đến nay đứng cạnh thu nhập của cả kỳ nên chưa xét gì.</translation>
    </message>
    <message numerus="yes">
        <source>%n ratios lie below %1: the income stands high beside the revenue counted in this period.</source>
        <translation>
            <numerusform>%n tỷ lệ dưới %1: thu nhập cao so với doanh thu được tính trong kỳ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratios lie above %1: the revenue stands high beside the income, which may be worth a look.</source>
        <translation>
            <numerusform>%n tỷ lệ trên %1: doanh thu cao so với thu nhập, có thể nên xem lại thu nhập.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every known ratio lies from %1 to %2.</source>
        <translation>Mọi tỷ lệ đã biết đều từ %1 đến %2.</translation>
    </message>
    <message>
        <source>The highest figure in a team ÷ a person&apos;s should be at most %1, among those in the team on every day of the period.</source>
        <translation>Số cao nhất trong nhóm ÷ số của một người nên không quá %1, tính những người ở trong nhóm đủ mọi ngày của kỳ.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Highest ÷ own</source>
        <translation>Cao nhất ÷ của mình</translation>
    </message>
    <message>
        <source>Nobody was in a team on every day of this period. A gap is looked at only within a team.</source>
        <translation>Kỳ này không có ai ở trong một nhóm đủ mọi ngày. Khoảng cách chỉ xét trong một nhóm.</translation>
    </message>
    <message>
        <source>Revenue ÷ income should lie from %1 to %2, both included.</source>
        <translation>Doanh thu ÷ thu nhập nên từ %1 đến %2, tính cả hai đầu.</translation>
    </message>
    <message>
        <source>Revenue (%1)</source>
        <translation>Doanh thu (%1)</translation>
    </message>
    <message>
        <source>Revenue ÷ income</source>
        <translation>Doanh thu ÷ thu nhập</translation>
    </message>
    <message>
        <source>Revenue ÷ income of each person</source>
        <translation>Doanh thu ÷ thu nhập của từng người</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>%1: revenue ÷ income %2</source>
        <translation>%1: doanh thu ÷ thu nhập %2</translation>
    </message>
    <message>
        <source>Nobody is active in this period.</source>
        <translation>Kỳ này không có ai đang làm việc.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n people neither a base salary nor a commission is known, so they have no ratio.</source>
        <translation>
            <numerusform>%n người chưa có lương cứng và hoa hồng nên chưa có tỷ lệ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither a base salary nor a commission is known, so there is no ratio. The salary stands with each person under Teams and people.</source>
        <translation>Chưa có lương cứng và hoa hồng nên chưa có tỷ lệ. Lương ghi ở từng người, trong trang Nhân viên.</translation>
    </message>
</context>
<context>
    <name>somo::HealthModel</name>
    <message>
        <source>Everyone</source>
        <translation>Cả đội</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>không có mục tiêu</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Của ai</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Nhận xét</translation>
    </message>
</context>
<context>
    <name>somo::StripCard</name>
    <message>
        <source>Show dots</source>
        <translation>Xem hình</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Xem bảng</translation>
    </message>
</context>
<context>
    <name>somo::TargetChoices</name>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Cả đội</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>Mọi doanh số</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Targets by month</source>
        <translation>Mục tiêu theo tháng</translation>
    </message>
    <message>
        <source>Targets by quarter</source>
        <translation>Mục tiêu theo quý</translation>
    </message>
    <message>
        <source>Targets by year</source>
        <translation>Mục tiêu theo năm</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Whose targets</source>
        <translation>Mục tiêu của ai</translation>
    </message>
    <message>
        <source>Narrowed by</source>
        <translation>Lọc theo</translation>
    </message>
    <message>
        <source>Narrowed to</source>
        <translation>Giá trị lọc</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Năm sau</translation>
    </message>
</context>
<context>
    <name>somo::TargetGridView</name>
    <message>
        <source>Targets by year</source>
        <translation>Mục tiêu theo năm</translation>
    </message>
    <message>
        <source>Targets by quarter</source>
        <translation>Mục tiêu theo quý</translation>
    </message>
    <message>
        <source>Targets by month</source>
        <translation>Mục tiêu theo tháng</translation>
    </message>
    <message>
        <source>Whose targets</source>
        <translation>Mục tiêu của ai</translation>
    </message>
    <message>
        <source>Choose the period to copy into.</source>
        <translation>Chọn kỳ để chép vào.</translation>
    </message>
    <message>
        <source>Nothing to copy: the period before has no targets, or %1 has its own.</source>
        <translation>Không có gì để chép: kỳ trước chưa có mục tiêu, hoặc %1 đã có mục tiêu riêng.</translation>
    </message>
    <message>
        <source>Type the year&apos;s total. It is spread by last year&apos;s figures, evenly where there are none.</source>
        <translation>Gõ tổng cả năm. Somo chia theo số năm ngoái; nếu không có thì chia đều.</translation>
    </message>
    <message>
        <source>“%1” lies outside the table</source>
        <translation>“%1” nằm ngoài bảng</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n ô nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>Chưa nhận:</translation>
    </message>
    <message>
        <source>Select the cell to fill from together with those to fill.</source>
        <translation>Chọn ô nguồn cùng với các ô cần điền.</translation>
    </message>
    <message>
        <source>row %1, column %2 of what was pasted</source>
        <translation>dòng %1, cột %2 của phần dán</translation>
    </message>
</context>
<context>
    <name>somo::TargetHealth</name>
    <message>
        <source>This book compares incomes; they are shown together with the income ratio.</source>
        <translation>Sổ này so thu nhập; chúng hiện cùng tỷ lệ thu nhập.</translation>
    </message>
    <message>
        <source>What people are paid can be read from this ratio, so it is shown only on request.</source>
        <translation>Từ tỷ lệ này có thể suy ra thu nhập của mỗi người nên chỉ hiện khi bạn muốn xem.</translation>
    </message>
    <message>
        <source>Gap within the teams</source>
        <translation>Khoảng cách trong nhóm</translation>
    </message>
    <message>
        <source>Revenue beside income</source>
        <translation>Doanh thu so với thu nhập</translation>
    </message>
    <message>
        <source>Targets of %1</source>
        <translation>Mục tiêu của %1</translation>
    </message>
    <message numerus="yes">
        <source>Over %n period(s) that are over: from %1 on in every one, a target is perhaps too low; under %2 in every one, perhaps too high. The target is asked first, not the person.</source>
        <translation>
            <numerusform>Xét %n kỳ đã hết: kỳ nào cũng từ %1 thì mục tiêu có thể quá thấp; kỳ nào cũng dưới %2 thì có thể quá cao. Xét mục tiêu trước, không xét người.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdicts on the targets</source>
        <translation>Nhận xét về các mục tiêu</translation>
    </message>
    <message>
        <source>No targets in %1. Without a target there is no verdict, and that is fine.</source>
        <translation>Chưa có mục tiêu trong %1. Không có mục tiêu thì không có nhận xét, và vẫn ổn.</translation>
    </message>
    <message>
        <source>To the grid</source>
        <translation>Sang lưới</translation>
    </message>
    <message>
        <source>Hide the income ratio</source>
        <translation>Ẩn tỷ lệ thu nhập</translation>
    </message>
    <message>
        <source>Show the income ratio</source>
        <translation>Hiện tỷ lệ thu nhập</translation>
    </message>
    <message>
        <source>This book compares incomes. Pay is for each person and the leads, so only leads see this gap.</source>
        <translation>Sổ này so thu nhập. Thu nhập chỉ để chính người ấy và trưởng nhóm xem, nên chỉ trưởng nhóm thấy khoảng cách này.</translation>
    </message>
    <message>
        <source>Pay is for each person and the leads, so no ratio is shown. Choose at the lower right who uses Somo here. It is a name and no lock.</source>
        <translation>Thu nhập chỉ để chính người ấy và trưởng nhóm xem nên không hiện tỷ lệ nào. Chọn người đang dùng Somo ở góc dưới bên phải. Đó là tên, không phải khóa.</translation>
    </message>
    <message>
        <source>Pay is for each person and the leads, and you are not active in this period.</source>
        <translation>Thu nhập chỉ để chính người ấy và trưởng nhóm xem, và bạn không làm việc trong kỳ này.</translation>
    </message>
    <message>
        <source>Pay is for each person and the leads, so only your own stands here.</source>
        <translation>Thu nhập chỉ để chính người ấy và trưởng nhóm xem, nên ở đây chỉ có tỷ lệ của bạn.</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) of gross profit are not shown: it is, as pay is, for each person and the leads.</source>
        <translation>
            <numerusform>%n mục tiêu lãi gộp không hiện: cũng như thu nhập, lãi gộp chỉ để chính người ấy và trưởng nhóm xem.</numerusform>
        </translation>
    </message>
    <message>
        <source>No target in %1 is yours to see.</source>
        <translation>Không có mục tiêu nào của %1 mà bạn được xem.</translation>
    </message>
    <message>
        <source>Pay is for each person and the leads, so no ratio is shown.</source>
        <translation>Thu nhập chỉ để chính người ấy và trưởng nhóm xem nên không hiện tỷ lệ nào.</translation>
    </message>
</context>
<context>
    <name>somo::TargetTrialBox</name>
    <message>
        <source>What would the periods behind the verdict look like under another value? Nothing is changed.</source>
        <translation>Với một giá trị khác thì các kỳ đã xét sẽ ra sao? Không có gì bị đổi.</translation>
    </message>
    <message>
        <source>Try another target</source>
        <translation>Xem thử mục tiêu khác</translation>
    </message>
</context>
<context>
    <name>somo::TargetTyping</name>
    <message>
        <source>“%1” is no number that fits here.</source>
        <translation>“%1” không phải số dùng được ở đây.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Type it in full.</source>
        <translation>“%1” có thể hiểu theo hai cách. Hãy gõ đầy đủ.</translation>
    </message>
    <message>
        <source>“%1” is below 0.</source>
        <translation>“%1” nhỏ hơn 0.</translation>
    </message>
</context>
<context>
    <name>somo::TargetWords</name>
    <message>
        <source>every period reached %1</source>
        <translation>kỳ nào cũng từ %1 trở lên</translation>
    </message>
    <message>
        <source>every period stayed under %1</source>
        <translation>kỳ nào cũng dưới %1</translation>
    </message>
    <message>
        <source>neither every period from %1 on nor every one under %2</source>
        <translation>không phải kỳ nào cũng từ %1, cũng không phải kỳ nào cũng dưới %2</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) with a target are needed</source>
        <translation>
            <numerusform>cần %n kỳ có mục tiêu</numerusform>
        </translation>
    </message>
    <message>
        <source>no target</source>
        <translation>không có mục tiêu</translation>
    </message>
    <message>
        <source>With %1 these periods would be: %2. The target would look: %3.</source>
        <translation>Với %1, các kỳ này sẽ là: %2. Mục tiêu khi ấy: %3.</translation>
    </message>
</context>
<context>
    <name>somo::AfterImportCard</name>
    <message>
        <source>After the import (%1)</source>
        <translation>Sau khi nhập (%1)</translation>
    </message>
    <message>
        <source>Revenue of %1 before</source>
        <translation>Doanh thu %1, trước</translation>
    </message>
    <message numerus="yes">
        <source>%n new orders that count</source>
        <translation>
            <numerusform>%n đơn mới được ghi nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders that change</source>
        <translation>
            <numerusform>%n đơn đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>từ %1 thành %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier months</source>
        <translation>
            <numerusform>%n tháng trước đó</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somo::PreviewList</name>
    <message>
        <source>Order</source>
        <translation>Đơn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Tiền (%1)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>Tệp ghi</translation>
    </message>
    <message>
        <source>Stays in the book</source>
        <translation>Sổ giữ</translation>
    </message>
    <message>
        <source>Last changed by hand</source>
        <translation>Sửa tay lần cuối</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Sau khi nhập</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(không có)</translation>
    </message>
    <message>
        <source>The first %1 of %2 orders, by their codes.</source>
        <translation>%1 đơn đầu trong %2 đơn, theo mã đơn.</translation>
    </message>
</context>
<context>
    <name>somo::ProgressStrip</name>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <source>Stop  Esc</source>
        <translation>Dừng  Esc</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>%1 lies outside the years 1990 to 2069.</source>
        <translation>%1 nằm ngoài các năm 1990 đến 2069.</translation>
    </message>
    <message>
        <source>The last day %2 lies before the first day %1.</source>
        <translation>Ngày cuối %2 đứng trước ngày đầu %1.</translation>
    </message>
    <message>
        <source>A policy pays by month, quarter or year.</source>
        <translation>Chính sách trả theo tháng, quý hoặc năm.</translation>
    </message>
    <message>
        <source>Sales are held for 0 to %1 days.</source>
        <translation>Đơn được giữ chờ trả hàng từ 0 đến %1 ngày.</translation>
    </message>
    <message>
        <source>It covers either people, or teams, or everyone, and at least one of them.</source>
        <translation>Chính sách dành cho từng người, cho nhóm, hoặc cho cả đội: chọn một trong ba, với ít nhất một người hay một nhóm.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>“%1” được ghi hai lần.</translation>
    </message>
    <message>
        <source>A rate below 0 % makes no sense: nothing is ever deducted from pay.</source>
        <translation>Tỷ lệ từ 0 % trở lên: không bao giờ trừ vào lương.</translation>
    </message>
    <message>
        <source>A rate over 100 % pays more than was sold.</source>
        <translation>Tỷ lệ trên 100 % thì trả nhiều hơn số đã bán.</translation>
    </message>
    <message>
        <source>An amount below 0 makes no sense: nothing is ever deducted from pay.</source>
        <translation>Số tiền từ 0 trở lên: không bao giờ trừ vào lương.</translation>
    </message>
    <message>
        <source>A band pays by exactly one of rate, amount and each.</source>
        <translation>Mỗi bậc trả theo một cách: tỷ lệ, một số tiền, hoặc số tiền cho mỗi đơn vị.</translation>
    </message>
    <message>
        <source>A flat amount is paid by bands with the method slab only.</source>
        <translation>Chỉ các bậc theo mức mới trả một số tiền cố định.</translation>
    </message>
    <message>
        <source>An amount for each is paid only where units or orders are counted.</source>
        <translation>Số tiền cho mỗi đơn vị chỉ dùng khi tính theo số lượng hoặc số đơn.</translation>
    </message>
    <message>
        <source>Where units or orders are counted, a band pays an amount for each, not a rate.</source>
        <translation>Khi tính theo số lượng hoặc số đơn, bậc trả số tiền cho mỗi đơn vị, không theo tỷ lệ.</translation>
    </message>
    <message>
        <source>There is no band.</source>
        <translation>Chưa có bậc nào.</translation>
    </message>
    <message>
        <source>The first band starts at 0.</source>
        <translation>Bậc đầu tiên bắt đầu từ 0.</translation>
    </message>
    <message>
        <source>Each band starts above the one before it.</source>
        <translation>Mỗi bậc bắt đầu cao hơn bậc trước nó.</translation>
    </message>
    <message>
        <source>With the base orders, bands run over the period.</source>
        <translation>Khi tính theo số đơn, các bậc chạy trên cả kỳ.</translation>
    </message>
    <message>
        <source>With the base orders, a rule names segment, channel, region and area only.</source>
        <translation>Khi tính theo số đơn, quy tắc chỉ nêu phân khúc, kênh, vùng và miền.</translation>
    </message>
    <message>
        <source>The rule has no id.</source>
        <translation>Quy tắc chưa có tên (id).</translation>
    </message>
    <message>
        <source>Two rules have the id “%1”.</source>
        <translation>Hai quy tắc cùng tên “%1” (id).</translation>
    </message>
    <message>
        <source>There is a rule without “when” already; only one can pay all the rest.</source>
        <translation>Đã có một quy tắc không có điều kiện; chỉ một quy tắc trả cho mọi phần còn lại.</translation>
    </message>
    <message>
        <source>A count of units or orders can’t be measured in percent of a revenue target.</source>
        <translation>Số lượng hoặc số đơn không đo được bằng phần trăm mục tiêu doanh thu.</translation>
    </message>
    <message>
        <source>A score is never below 0 %.</source>
        <translation>Điểm không bao giờ dưới 0 %.</translation>
    </message>
    <message>
        <source>What is guaranteed is more than the cap allows.</source>
        <translation>Mức bảo đảm cao hơn mức trần.</translation>
    </message>
    <message>
        <source>Weights count only where the pool is shared by weights.</source>
        <translation>Trọng số chỉ dùng khi quỹ chia theo trọng số.</translation>
    </message>
    <message>
        <source>A weight is never below 0.</source>
        <translation>Trọng số từ 0 trở lên.</translation>
    </message>
    <message>
        <source>At least one weight must be above 0.</source>
        <translation>Cần ít nhất một trọng số trên 0.</translation>
    </message>
    <message>
        <source>An override is a rate of money, so the base can’t be orders or units.</source>
        <translation>Hoa hồng quản lý là tỷ lệ trên tiền, nên không tính theo số đơn hoặc số lượng.</translation>
    </message>
    <message>
        <source>With the base gross_profit, returns are calculated by re_run.</source>
        <translation>Khi tính theo lãi gộp, hàng trả về sau được tính lại như chưa từng bán.</translation>
    </message>
    <message>
        <source>A referral pays by exactly one of rate and amount.</source>
        <translation>Giới thiệu trả theo tỷ lệ hoặc theo số tiền, chỉ một trong hai.</translation>
    </message>
    <message>
        <source>Two have the name “%1”. Write the code of the one that is meant.</source>
        <translation>Có hai mục cùng tên “%1”. Hãy ghi mã thay cho tên.</translation>
    </message>
    <message>
        <source>The book has no “%1”. Add it first, or check how it is written.</source>
        <translation>Trong sổ không có “%1”. Hãy thêm trước, hoặc xem lại cách viết.</translation>
    </message>
    <message>
        <source>On %2 %1 is under the policy %3 already; a person has one policy of a payer on a day.</source>
        <translation>Ngày %2, %1 đã thuộc chính sách %3; mỗi ngày một người chỉ có một chính sách của mỗi bên trả.</translation>
    </message>
    <message>
        <source>A new version says why it is there.</source>
        <translation>Bản mới cần ghi lý do.</translation>
    </message>
    <message>
        <source>It would start before version %1, which starts on %2.</source>
        <translation>Bản này sẽ bắt đầu trước bản %1, vốn bắt đầu ngày %2.</translation>
    </message>
    <message>
        <source>A new version starts on the first day of one of its periods, such as %1.</source>
        <translation>Bản mới bắt đầu vào ngày đầu của một kỳ, ví dụ %1.</translation>
    </message>
    <message>
        <source>%1 is closed under this version, so it stays as it is. Make a new version, with its reason.</source>
        <translation>Kỳ %1 đã khóa theo bản này nên bản này giữ nguyên. Hãy làm bản mới, có ghi lý do.</translation>
    </message>
    <message>
        <source>%1 is closed, and a policy never reaches back. Let it start later.</source>
        <translation>Kỳ %1 đã khóa, và chính sách không tính ngược về trước. Hãy cho bắt đầu muộn hơn.</translation>
    </message>
    <message>
        <source>The newest version is %1, so the next one is %2.</source>
        <translation>Bản mới nhất là %1, nên bản kế tiếp là %2.</translation>
    </message>
    <message>
        <source>Version %1 after it starts on %2 already.</source>
        <translation>Bản %1 đứng sau đã bắt đầu từ ngày %2.</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>doanh thu</translation>
    </message>
    <message>
        <source>gross profit</source>
        <translation>lãi gộp</translation>
    </message>
    <message>
        <source>money that came in</source>
        <translation>tiền đã thu</translation>
    </message>
    <message>
        <source>number of orders</source>
        <translation>số đơn</translation>
    </message>
    <message>
        <source>number of units</source>
        <translation>số lượng</translation>
    </message>
    <message>
        <source>when it is ordered</source>
        <translation>khi đặt đơn</translation>
    </message>
    <message>
        <source>when it is confirmed</source>
        <translation>khi xác nhận đơn</translation>
    </message>
    <message>
        <source>when it is completed</source>
        <translation>khi đơn hoàn tất</translation>
    </message>
    <message>
        <source>when it is paid whole</source>
        <translation>khi thu đủ tiền</translation>
    </message>
    <message>
        <source>part by part as it is paid</source>
        <translation>từng phần theo tiền thu</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>theo tháng</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>theo quý</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>theo năm</translation>
    </message>
    <message>
        <source>each slice at its own rate</source>
        <translation>mỗi phần theo bậc của nó (lũy kế)</translation>
    </message>
    <message>
        <source>all at the rate that is reached</source>
        <translation>tất cả theo tỷ lệ của mức đạt được (theo mức)</translation>
    </message>
    <message>
        <source>over the period</source>
        <translation>trên cả kỳ</translation>
    </message>
    <message>
        <source>order by order</source>
        <translation>theo từng đơn</translation>
    </message>
    <message>
        <source>line by line</source>
        <translation>theo từng dòng</translation>
    </message>
    <message>
        <source>by what is counted</source>
        <translation>theo cơ sở</translation>
    </message>
    <message>
        <source>by units</source>
        <translation>theo số lượng</translation>
    </message>
    <message>
        <source>by percent of the revenue target</source>
        <translation>theo phần trăm mục tiêu doanh thu</translation>
    </message>
    <message>
        <source>equally, by days</source>
        <translation>chia đều, theo ngày</translation>
    </message>
    <message>
        <source>by what each one sold</source>
        <translation>theo phần mỗi người bán</translation>
    </message>
    <message>
        <source>by weights</source>
        <translation>theo trọng số</translation>
    </message>
    <message>
        <source>Bonus for the first order</source>
        <translation>Thưởng đơn đầu tiên</translation>
    </message>
    <message>
        <source>Bonus for the highest revenue</source>
        <translation>Thưởng doanh thu cao nhất</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>sản phẩm %1</translation>
    </message>
    <message>
        <source>product group %1</source>
        <translation>nhóm hàng %1</translation>
    </message>
    <message>
        <source>segment %1</source>
        <translation>phân khúc %1</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>kênh %1</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>vùng %1</translation>
    </message>
    <message>
        <source>area %1</source>
        <translation>miền %1</translation>
    </message>
    <message>
        <source>%1 flat</source>
        <translation>cố định %1</translation>
    </message>
    <message>
        <source>%1 for each</source>
        <translation>%1 cho mỗi đơn vị</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bên trả</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>nhà mình</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Dành cho</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>cả đội</translation>
    </message>
    <message>
        <source>the teams %1</source>
        <translation>các nhóm %1</translation>
    </message>
    <message>
        <source>the people %1</source>
        <translation>những người %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Tính trên</translation>
    </message>
    <message>
        <source>A sale counts</source>
        <translation>Đơn được tính</translation>
    </message>
    <message>
        <source>Held for returns</source>
        <translation>Giữ chờ trả hàng</translation>
    </message>
    <message>
        <source>days: %1</source>
        <translation>số ngày: %1</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Chi trả</translation>
    </message>
    <message>
        <source>Bands start again</source>
        <translation>Các bậc tính lại</translation>
    </message>
    <message>
        <source>with the fiscal year</source>
        <translation>theo năm tài chính</translation>
    </message>
    <message>
        <source>with every period</source>
        <translation>mỗi kỳ</translation>
    </message>
    <message>
        <source>A later return</source>
        <translation>Hàng trả về sau</translation>
    </message>
    <message>
        <source>takes back its part of what was paid</source>
        <translation>lấy lại đúng phần đã trả</translation>
    </message>
    <message>
        <source>is calculated as if it had never been sold</source>
        <translation>tính lại như chưa từng bán</translation>
    </message>
    <message>
        <source>whatever no other rule pays</source>
        <translation>mọi phần mà quy tắc khác không nhận</translation>
    </message>
    <message>
        <source>%1, bands</source>
        <translation>%1, các bậc</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Mốc điểm</translation>
    </message>
    <message>
        <source>with a score under %1, %2 of the commission is paid</source>
        <translation>điểm KPI dưới %1 thì nhận %2 hoa hồng</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Mức trần</translation>
    </message>
    <message>
        <source>Guaranteed</source>
        <translation>Mức bảo đảm</translation>
    </message>
    <message>
        <source>Paid in advance</source>
        <translation>Tạm ứng</translation>
    </message>
    <message>
        <source>Pool of team %1</source>
        <translation>Quỹ nhóm %1</translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1, cách chia</translation>
    </message>
    <message>
        <source>own sales included</source>
        <translation>gồm cả đơn của chính mình</translation>
    </message>
    <message>
        <source>own sales left out</source>
        <translation>không gồm đơn của chính mình</translation>
    </message>
    <message>
        <source>Share of %1 in what team %2 sells</source>
        <translation>Hoa hồng quản lý của %1 trên phần nhóm %2 bán</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>%1 of the order</source>
        <translation>%1 của đơn</translation>
    </message>
    <message>
        <source>%1 an order</source>
        <translation>%1 mỗi đơn</translation>
    </message>
    <message>
        <source>New: %1: %2.</source>
        <translation>Mới: %1: %2.</translation>
    </message>
    <message>
        <source>No longer: %1: %2.</source>
        <translation>Không còn: %1: %2.</translation>
    </message>
    <message>
        <source>One rate</source>
        <translation>Một tỷ lệ</translation>
    </message>
    <message>
        <source>The same rate on everything that is sold.</source>
        <translation>Cùng một tỷ lệ cho mọi thứ bán được.</translation>
    </message>
    <message>
        <source>Rising slices</source>
        <translation>Bậc thang lũy kế</translation>
    </message>
    <message>
        <source>Each slice of the month&apos;s revenue at its own rate, higher with every slice.</source>
        <translation>Mỗi phần doanh thu trong tháng có tỷ lệ riêng, phần sau cao hơn phần trước.</translation>
    </message>
    <message>
        <source>Rising levels</source>
        <translation>Theo mức đạt được</translation>
    </message>
    <message>
        <source>By product group</source>
        <translation>Theo nhóm hàng</translation>
    </message>
    <message>
        <source>One group of products pays more than the rest.</source>
        <translation>Một nhóm hàng được trả cao hơn phần còn lại.</translation>
    </message>
    <message>
        <source>A pool for the team</source>
        <translation>Quỹ nhóm</translation>
    </message>
    <message>
        <source>A rate for the seller, and a pool that the team shares by days.</source>
        <translation>Một tỷ lệ cho người bán, và một quỹ mà cả nhóm chia theo ngày.</translation>
    </message>
    <message>
        <source>A share for the lead</source>
        <translation>Hoa hồng quản lý cho trưởng nhóm</translation>
    </message>
    <message>
        <source>A rate for the seller, and one for the lead on what the others of the team sell.</source>
        <translation>Một tỷ lệ cho người bán, và một tỷ lệ cho trưởng nhóm trên phần những người khác trong nhóm bán.</translation>
    </message>
    <message>
        <source>A collaborator&apos;s referral</source>
        <translation>Cộng tác viên giới thiệu</translation>
    </message>
    <message>
        <source>A rate on each paid order that somebody brought without selling it.</source>
        <translation>Một tỷ lệ trên mỗi đơn đã thu đủ tiền, cho người đưa khách đến mà không trực tiếp bán.</translation>
    </message>
    <message>
        <source>A principal&apos;s commission</source>
        <translation>Hoa hồng của bên giao việc</translation>
    </message>
    <message>
        <source>What a principal pays a freelancer on orders as their money comes in.</source>
        <translation>Phần bên giao việc trả cho cộng tác viên theo tiền thu về của đơn.</translation>
    </message>
    <message>
        <source>The year of a small shop</source>
        <translation>Năm của cửa hàng nhỏ</translation>
    </message>
    <message>
        <source>no policy pays by this period.</source>
        <translation>không có chính sách nào trả theo loại kỳ này.</translation>
    </message>
    <message>
        <source>it has not begun yet.</source>
        <translation>kỳ này chưa bắt đầu.</translation>
    </message>
    <message>
        <source>%1 is still open; close it first.</source>
        <translation>%1 còn đang mở; hãy khóa kỳ ấy trước.</translation>
    </message>
    <message>
        <source>it is closed already.</source>
        <translation>kỳ này đã khóa rồi.</translation>
    </message>
    <message>
        <source>a bonus is an amount above 0. What was paid too much is put right where it came from: the order, the return, or the bonus itself.</source>
        <translation>thưởng là số tiền trên 0. Trả dư ở đâu thì sửa ở đó: đơn hàng, phiếu trả hàng, hoặc chính khoản thưởng.</translation>
    </message>
    <message>
        <source>a bonus needs its reason; it stands on the statement.</source>
        <translation>khoản thưởng cần có lý do; lý do nằm trên sao kê.</translation>
    </message>
    <message>
        <source>%1 is closed, and its statements are frozen. Choose a day of an open period.</source>
        <translation>%1 đã khóa, sao kê giữ nguyên. Hãy chọn ngày thuộc kỳ đang mở.</translation>
    </message>
    <message>
        <source>the policy %1 doesn’t cover %2 on %3, so no statement would show the bonus.</source>
        <translation>ngày %3, chính sách %1 không dành cho %2, nên không sao kê nào có khoản thưởng này.</translation>
    </message>
    <message>
        <source>no policy in force covers %1 on %2, so no statement would show the bonus. Put a policy in force first, or choose another day.</source>
        <translation>ngày %2, không chính sách hiệu lực nào dành cho %1, nên không sao kê nào có khoản thưởng này. Hãy đưa một chính sách vào hiệu lực trước, hoặc chọn ngày khác.</translation>
    </message>
    <message>
        <source>%1 is covered by several policies on %2: %3. Say which one pays.</source>
        <translation>ngày %2, %1 thuộc nhiều chính sách: %3. Hãy chọn chính sách nào trả.</translation>
    </message>
    <message>
        <source>it comes out otherwise now than it was calculated, for %1. Calculate it again.</source>
        <translation>nay ra khác lúc tính, ở %1. Hãy tính lại.</translation>
    </message>
    <message>
        <source>it is not calculated yet. Calculate it first.</source>
        <translation>kỳ chưa tính. Hãy tính trước.</translation>
    </message>
    <message>
        <source>it is approved already.</source>
        <translation>kỳ đã duyệt rồi.</translation>
    </message>
    <message>
        <source>it is closed for good. What changes from now on becomes an adjustment of the earliest open period.</source>
        <translation>kỳ đã khóa hẳn. Từ nay thay đổi gì sẽ thành điều chỉnh ở kỳ đang mở sớm nhất.</translation>
    </message>
    <message>
        <source>it is open already.</source>
        <translation>kỳ đang mở.</translation>
    </message>
    <message>
        <source>it is not closed, so it is as it would be today.</source>
        <translation>kỳ chưa khóa, nên đang đúng như hôm nay.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>từ %1 trở lên</translation>
    </message>
    <message>
        <source>Under a score of %1 only %2 of the commission is paid.</source>
        <translation>Điểm KPI dưới %1 thì chỉ nhận %2 hoa hồng.</translation>
    </message>
    <message>
        <source>One order may then change the pay of the whole period.</source>
        <translation>Khi đó một đơn có thể làm đổi tiền nhận của cả kỳ.</translation>
    </message>
    <message>
        <source>At %1 pay jumps from %2 to %3.</source>
        <translation>Tại %1 tiền nhận nhảy từ %2 lên %3.</translation>
    </message>
    <message>
        <source>One more changes pay by more than it pays itself.</source>
        <translation>Thêm một đơn vị làm tiền nhận đổi nhiều hơn phần của chính nó.</translation>
    </message>
    <message>
        <source>One more đồng changes pay by more than itself.</source>
        <translation>Một đồng bán thêm làm tiền nhận đổi quá một đồng.</translation>
    </message>
    <message>
        <source>From %1 on nothing more is paid: the cap is %2.</source>
        <translation>Từ %1 trở lên không nhận thêm: mức trần là %2.</translation>
    </message>
    <message>
        <source>Whoever has reached it gains nothing by selling on.</source>
        <translation>Ai đã tới mức ấy, bán thêm vẫn nhận như cũ.</translation>
    </message>
    <message>
        <source>The band %1 pays %2, less than the one before it (%3).</source>
        <translation>Bậc %1 trả %2, ít hơn bậc trước (%3).</translation>
    </message>
    <message>
        <source>What is sold next should not pay less than what was sold before.</source>
        <translation>Đồng bán sau không nên được trả ít hơn đồng bán trước.</translation>
    </message>
    <message>
        <source>The band %1 is %2 wide, wider than the one before it (%3).</source>
        <translation>Bậc %1 rộng %2, rộng hơn bậc trước (%3).</translation>
    </message>
    <message>
        <source>The more is sold, the finer the bands should be.</source>
        <translation>Doanh số càng cao, bậc nên càng mịn.</translation>
    </message>
    <message>
        <source>The more is sold, the smaller the steps should be.</source>
        <translation>Doanh số càng cao, bước tăng nên càng nhỏ.</translation>
    </message>
    <message>
        <source>%1: revenue is %2 times the income, outside %3 to %4.</source>
        <translation>%1: doanh thu gấp %2 lần thu nhập, ngoài khoảng %3 đến %4.</translation>
    </message>
    <message>
        <source>The income is high for this revenue.</source>
        <translation>Thu nhập cao so với doanh thu ấy.</translation>
    </message>
    <message>
        <source>The income is low for this revenue.</source>
        <translation>Thu nhập thấp so với doanh thu ấy.</translation>
    </message>
    <message>
        <source>It runs %1, not with the fiscal year.</source>
        <translation>Chính sách hiệu lực %1, không theo năm tài chính.</translation>
    </message>
    <message>
        <source>Policies are set once a year, so that people know what a year pays.</source>
        <translation>Chính sách đặt mỗi năm một lần, để mọi người biết cả năm được trả thế nào.</translation>
    </message>
    <message>
        <source>Try each slice at its own rate</source>
        <translation>Thử mỗi phần theo bậc của nó (lũy kế)</translation>
    </message>
    <message>
        <source>Try rates in place of the flat amounts: %1</source>
        <translation>Thử tỷ lệ thay cho số tiền cố định: %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Thử %1</translation>
    </message>
    <message>
        <source>Try without a cap</source>
        <translation>Thử bỏ mức trần</translation>
    </message>
    <message>
        <source>Try without the gate</source>
        <translation>Thử bỏ mốc điểm</translation>
    </message>
    <message>
        <source>Try a start at %1</source>
        <translation>Thử mốc %1</translation>
    </message>
    <message>
        <source>Try starts at %1</source>
        <translation>Thử các mốc %1</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 từ %2</translation>
    </message>
    <message>
        <source>No cliff: one more đồng never changes commission by more than a đồng.</source>
        <translation>Không có bước nhảy: một đồng bán thêm không đổi hoa hồng quá một đồng.</translation>
    </message>
    <message>
        <source>The rate of what is sold next never falls.</source>
        <translation>Tỷ lệ của đồng kế tiếp không giảm.</translation>
    </message>
    <message>
        <source>No band is wider than the one before it.</source>
        <translation>Không bậc nào rộng hơn bậc trước.</translation>
    </message>
    <message>
        <source>The steps of the rate don’t grow.</source>
        <translation>Bước tăng không lớn dần.</translation>
    </message>
    <message>
        <source>The steps of the rate don’t grow: %1 points.</source>
        <translation>Bước tăng không lớn dần: %1 điểm.</translation>
    </message>
    <message numerus="yes">
        <source>With the sales of the last 12 months, revenue ÷ income lies within %1 to %2 for all %n people.</source>
        <translation>
            <numerusform>Với doanh thu 12 tháng qua, cả %n người có doanh thu ÷ thu nhập trong khoảng %1 đến %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs with the fiscal year.</source>
        <translation>Chính sách theo đúng năm tài chính.</translation>
    </message>
    <message>
        <source>everyone in the team</source>
        <translation>cả đội</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>chưa chọn ai</translation>
    </message>
    <message>
        <source>This policy is for %1, from %2 to %3.</source>
        <translation>Chính sách này dành cho %1, từ %2 đến %3.</translation>
    </message>
    <message>
        <source>This policy is for %1, from %2 to %3; it pays on the orders of %4, who pays it.</source>
        <translation>Chính sách này dành cho %1, từ %2 đến %3; tính trên đơn của %4, cũng là bên trả.</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>được đặt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>được xác nhận</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>hoàn tất</translation>
    </message>
    <message>
        <source>paid whole</source>
        <translation>thu đủ tiền</translation>
    </message>
    <message>
        <source>paid, part by part</source>
        <translation>thu được tiền, theo từng phần</translation>
    </message>
    <message>
        <source>Commission counts as the money of an order comes in</source>
        <translation>Hoa hồng tính khi tiền của đơn về</translation>
    </message>
    <message>
        <source>Commission counts when the order is %1</source>
        <translation>Hoa hồng tính khi đơn %1</translation>
    </message>
    <message>
        <source>, and is held for %1 days of returns</source>
        <translation>, sau %1 ngày giữ chờ trả hàng</translation>
    </message>
    <message>
        <source>; goods of an earlier period that come back: the sale %1.</source>
        <translation>; hàng trả của kỳ trước thì %1.</translation>
    </message>
    <message>
        <source>the year so far</source>
        <translation>năm tính đến nay</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>the quarter</source>
        <translation>quý</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>each order</source>
        <translation>từng đơn</translation>
    </message>
    <message>
        <source>each order line</source>
        <translation>từng dòng đơn</translation>
    </message>
    <message>
        <source>all the rest</source>
        <translation>phần còn lại</translation>
    </message>
    <message>
        <source>all that is sold</source>
        <translation>tất cả những gì bán được</translation>
    </message>
    <message>
        <source>: %1 of the %2 of %3.</source>
        <translation>: trả %1 %2 %3.</translation>
    </message>
    <message>
        <source>: the %1 of %2 is paid by bands</source>
        <translation>: %1 %2 được trả theo bậc</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> tính bằng %1</translation>
    </message>
    <message>
        <source>units sold</source>
        <translation>số lượng bán</translation>
    </message>
    <message>
        <source>percents of the revenue target</source>
        <translation>phần trăm mục tiêu doanh thu</translation>
    </message>
    <message>
        <source>, %1.</source>
        <translation>, %1.</translation>
    </message>
    <message>
        <source>With a KPI score under %1, %2 of the commission is paid.</source>
        <translation>Điểm KPI dưới %1 thì nhận %2 hoa hồng.</translation>
    </message>
    <message>
        <source>The commission of a period is at most %1.</source>
        <translation>Hoa hồng mỗi kỳ nhiều nhất là %1.</translation>
    </message>
    <message>
        <source>A commission of %1 a period is guaranteed.</source>
        <translation>Mỗi kỳ được bảo đảm hoa hồng %1.</translation>
    </message>
    <message>
        <source>%1 a period is paid in advance and set off against what is earned.</source>
        <translation>Mỗi kỳ tạm ứng %1, trừ vào phần được hưởng.</translation>
    </message>
    <message>
        <source>by weights (%1)</source>
        <translation>theo trọng số (%1)</translation>
    </message>
    <message>
        <source>Team %1 has a pool: %2 of what the team sells, shared %3.</source>
        <translation>Nhóm %1 có quỹ: %2 của phần nhóm bán, %3.</translation>
    </message>
    <message>
        <source>Team %1 has a pool by bands of what the team sells, %2, shared %3.</source>
        <translation>Nhóm %1 có quỹ theo bậc của phần nhóm bán, %2, %3.</translation>
    </message>
    <message>
        <source>%1 gets %2 of what team %3 sells, %4.</source>
        <translation>%1 nhận %2 của phần nhóm %3 bán, %4.</translation>
    </message>
    <message>
        <source>Whoever brought an order gets %1 of it.</source>
        <translation>Người giới thiệu đơn nhận %1 của đơn.</translation>
    </message>
    <message>
        <source>Whoever brought an order gets %1 for it.</source>
        <translation>Người giới thiệu đơn nhận %1 mỗi đơn.</translation>
    </message>
    <message>
        <source>The first order of a period brings %1.</source>
        <translation>Đơn đầu tiên của kỳ được thưởng %1.</translation>
    </message>
    <message>
        <source>The highest revenue of a period brings %1.</source>
        <translation>Doanh thu cao nhất kỳ được thưởng %1.</translation>
    </message>
    <message>
        <source>Apart from commission.</source>
        <translation>Tách khỏi hoa hồng.</translation>
    </message>
    <message>
        <source>It is tried over whole periods, such as the year %1.</source>
        <translation>Chỉ thử trên các kỳ trọn vẹn, như cả năm %1.</translation>
    </message>
    <message>
        <source>At %1 the rate rises from %2 to %3 (+%4), more than in the step before it (+%5).</source>
        <translation>Tại %1 tỷ lệ tăng từ %2 lên %3 (+%4), nhiều hơn bước trước (+%5).</translation>
    </message>
    <message>
        <source>There are several drafts of “%1”. Name one by its number: %2.</source>
        <translation>Có nhiều bản nháp của “%1”. Hãy nêu số của một bản: %2.</translation>
    </message>
    <message>
        <source>An objection says what it objects to. Add a sentence.</source>
        <translation>Chưa đồng ý thì nói rõ chưa đồng ý điều gì. Hãy thêm một câu.</translation>
    </message>
    <message>
        <source>The draft isn’t proposed yet, so its text may still change. Propose it first.</source>
        <translation>Bản nháp chưa gửi xin ý kiến, nên văn bản còn có thể đổi. Hãy gửi trước.</translation>
    </message>
    <message>
        <source>All of the month&apos;s revenue at the rate of the level that it reaches; pay jumps at each level.</source>
        <translation>Toàn bộ doanh thu tháng theo tỷ lệ của mức đạt được; tiền nhận nhảy ở mỗi mức.</translation>
    </message>
    <message>
        <source>Rising slices after a return window of a week, a gate by the KPI score where pay steps, and two bonuses.</source>
        <translation>Bậc thang lũy kế sau một tuần giữ chờ trả hàng, mốc điểm KPI (tại đó tiền nhận nhảy), và hai khoản thưởng.</translation>
    </message>
    <message numerus="yes">
        <source>Revenue ÷ income lies outside %1 to %2 for %n people.</source>
        <translation>
            <numerusform>Doanh thu ÷ thu nhập nằm ngoài khoảng %1 đến %2 ở %n người.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the sales of the last 12 months. Who they are is for them and the leads to see.</source>
        <translation>Tính theo doanh thu 12 tháng qua. Là ai thì chỉ chính người ấy và trưởng nhóm xem.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>bạn</translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <translation>Mức của %1</translation>
    </message>
    <message>
        <source>Pay of %1</source>
        <translation>Tiền trả của %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>quy tắc %1</translation>
    </message>
    <message>
        <source>the pool of team %1</source>
        <translation>quỹ của nhóm %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3.</source>
        <translation>%1: %2 → %3.</translation>
    </message>
    <message>
        <source>every sale</source>
        <translation>mọi đơn bán</translation>
    </message>
    <message>
        <source>every other sale</source>
        <translation>các đơn bán còn lại</translation>
    </message>
    <message>
        <source>The steps of the rate don’t grow: each is %1 in percent points.</source>
        <translation>Bước tăng không lớn dần: mỗi bước %1 điểm phần trăm.</translation>
    </message>
    <message>
        <source>from %1 on: %2</source>
        <translation>từ %1: %2</translation>
    </message>
    <message>
        <source>%1, band %2</source>
        <translation>%1, bậc %2</translation>
    </message>
    <message>
        <source>It pays by periods of another kind than %1. Ask for one of its own, such as %2; without a person named it is tried over several at once.</source>
        <translation>Chính sách này trả theo loại kỳ khác với %1. Hãy hỏi một kỳ của nó, như %2; không nêu người thì thử được nhiều kỳ một lúc.</translation>
    </message>
</context>
<context>
    <name>somo::LostBookStrip</name>
    <message>
        <source>The book’s file is gone</source>
        <translation>Không còn tệp của sổ</translation>
    </message>
    <message>
        <source>The book’s file is back</source>
        <translation>Tệp của sổ đã có lại</translation>
    </message>
    <message>
        <source>“%1” is no longer the book that is open: it was deleted, renamed or replaced, or its drive was taken out. The book stays open with all that is in it; what no copy holds may be lost when it is closed.</source>
        <translation>“%1” không còn là cuốn sổ đang mở: tệp đã bị xóa, đổi tên, thay bằng tệp khác, hoặc ổ đĩa đã rút ra. Sổ vẫn mở, còn đủ mọi thứ; phần chưa có bản sao nào giữ có thể mất khi đóng sổ.</translation>
    </message>
    <message>
        <source>Go on in a copy…</source>
        <translation>Làm tiếp trong bản sao…</translation>
    </message>
    <message>
        <source>Close the book</source>
        <translation>Đóng sổ</translation>
    </message>
</context>
<context>
    <name>somo::LeftOutList</name>
    <message>
        <source>What was not taken</source>
        <translation>Những ô chưa nhận</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the clipboard were not taken; all others stand in the grid.</source>
        <translation>
            <numerusform>%n ô dán vào chưa được nhận; các ô khác đã vào lưới.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Chép danh sách</translation>
    </message>
    <message>
        <source>For a spreadsheet (Ctrl+C)</source>
        <translation>Để dán vào bảng tính (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Đã dán</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Vì sao</translation>
    </message>
</context>
<context>
    <name>somo::RowForm</name>
    <message>
        <source>Ctrl+Enter; Ctrl+Shift+Enter begins the next one</source>
        <translation>Ctrl+Enter; Ctrl+Shift+Enter ghi rồi gõ tiếp cái mới</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>That was not written</source>
        <translation>Chưa ghi được</translation>
    </message>
    <message>
        <source>You typed:</source>
        <translation>Bạn đã gõ:</translation>
    </message>
</context>
<context>
    <name>somo::SavedSince</name>
    <message>
        <source>Everything is saved; nothing was written since the book was opened, %1.</source>
        <translation>Mọi thứ đã lưu; chưa ghi gì thêm từ lúc mở sổ, %1.</translation>
    </message>
    <message>
        <source>Everything is saved since %1 (%2).</source>
        <translation>Mọi thứ đã lưu từ %1 (%2).</translation>
    </message>
</context>
<context>
    <name>somo::UserSheet</name>
    <message>
        <source>Who is using Somo here?</source>
        <translation>Ai đang dùng Somo ở đây?</translation>
    </message>
    <message>
        <source>People of the book</source>
        <translation>Người trong sổ</translation>
    </message>
    <message>
        <source>Just looking</source>
        <translation>Chỉ xem</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Là tôi</translation>
    </message>
    <message>
        <source>The name stands in the history beside what this computer writes into this book, and pay is shown by it: one&apos;s own, to leads everybody&apos;s. In a file that is a habit, not a lock, and can be changed at the foot of the window; on a server the login counts.</source>
        <translation>Tên này đứng trong nhật ký bên cạnh những gì máy này ghi vào sổ, và thu nhập hiện theo tên: của chính mình, với trưởng nhóm là của mọi người. Trong tệp, đây là nếp làm việc, không phải khóa, và đổi được ở chân cửa sổ; trên máy chủ thì tính theo tài khoản đăng nhập.</translation>
    </message>
</context>
<context>
    <name>payChart</name>
    <message>
        <source>How much is paid for how much</source>
        <translation>Nhận bao nhiêu khi bán bao nhiêu</translation>
    </message>
    <message>
        <source>No clause with bands yet.</source>
        <translation>Chưa có điều nào có bậc.</translation>
    </message>
    <message>
        <source>From %1 on: %2 is paid at the start, what is sold next brings %3</source>
        <translation>Từ %1 trở lên: nhận %2 tại mốc, phần bán kế tiếp được %3</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 is paid at the start, what is sold next brings %4</source>
        <translation>Từ %1 đến %2: nhận %3 tại mốc, phần bán kế tiếp được %4</translation>
    </message>
    <message>
        <source>%1 receives %2</source>
        <translation>%1 nhận %2</translation>
    </message>
    <message>
        <source>what is sold next brings %1</source>
        <translation>phần bán kế tiếp được %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Paid there (%1)</source>
        <translation>Nhận tại mốc (%1)</translation>
    </message>
    <message>
        <source>Sold next brings</source>
        <translation>Bán kế tiếp được</translation>
    </message>
    <message>
        <source>units sold</source>
        <translation>số lượng bán</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>số đơn</translation>
    </message>
    <message>
        <source>what counts in the period, %1</source>
        <translation>cơ sở của kỳ, %1</translation>
    </message>
</context>
<context>
    <name>policyWords</name>
    <message>
        <source>A rule for all the rest</source>
        <translation>Quy tắc cho tất cả phần còn lại</translation>
    </message>
    <message>
        <source>A rule for a channel</source>
        <translation>Quy tắc riêng cho một kênh</translation>
    </message>
    <message>
        <source>A rule for a product group</source>
        <translation>Quy tắc riêng cho một nhóm hàng</translation>
    </message>
    <message>
        <source>A rule for a segment of customers</source>
        <translation>Quy tắc riêng cho một phân khúc khách</translation>
    </message>
    <message>
        <source>A rule for a region</source>
        <translation>Quy tắc riêng cho một vùng</translation>
    </message>
    <message>
        <source>Hold for a return window</source>
        <translation>Giữ chờ trả hàng</translation>
    </message>
    <message>
        <source>A gate by KPI score</source>
        <translation>Mốc điểm KPI</translation>
    </message>
    <message>
        <source>A cap</source>
        <translation>Mức trần</translation>
    </message>
    <message>
        <source>A guarantee</source>
        <translation>Mức bảo đảm</translation>
    </message>
    <message>
        <source>An advance</source>
        <translation>Tạm ứng</translation>
    </message>
    <message>
        <source>A pool for a team</source>
        <translation>Quỹ nhóm</translation>
    </message>
    <message>
        <source>A share for a lead</source>
        <translation>Hoa hồng quản lý cho trưởng nhóm</translation>
    </message>
    <message>
        <source>Something for a referral</source>
        <translation>Phần cho người giới thiệu</translation>
    </message>
    <message>
        <source>A bonus for the first order</source>
        <translation>Thưởng đơn đầu tiên</translation>
    </message>
    <message>
        <source>A bonus for the highest revenue</source>
        <translation>Thưởng doanh thu cao nhất</translation>
    </message>
    <message>
        <source>Paid by a principal</source>
        <translation>Do bên giao việc trả</translation>
    </message>
    <message>
        <source>Only for a product</source>
        <translation>Chỉ cho một sản phẩm</translation>
    </message>
    <message>
        <source>Only for a product group</source>
        <translation>Chỉ cho một nhóm hàng</translation>
    </message>
    <message>
        <source>Only for a segment</source>
        <translation>Chỉ cho một phân khúc</translation>
    </message>
    <message>
        <source>Only for a channel</source>
        <translation>Chỉ cho một kênh</translation>
    </message>
    <message>
        <source>Only for a region</source>
        <translation>Chỉ cho một vùng</translation>
    </message>
    <message>
        <source>Only for an area</source>
        <translation>Chỉ cho một miền</translation>
    </message>
    <message>
        <source>The house pays</source>
        <translation>Nhà mình trả</translation>
    </message>
    <message>
        <source>Another one pays…</source>
        <translation>Bên khác trả…</translation>
    </message>
    <message>
        <source>A rate of the order</source>
        <translation>Theo tỷ lệ của đơn</translation>
    </message>
    <message>
        <source>An amount for the order</source>
        <translation>Một số tiền cho mỗi đơn</translation>
    </message>
    <message>
        <source>How much…</source>
        <translation>Bao nhiêu…</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>The quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>The year so far, paid by month</source>
        <translation>Từ đầu năm, trả theo tháng</translation>
    </message>
    <message>
        <source>The year so far, paid by quarter</source>
        <translation>Từ đầu năm, trả theo quý</translation>
    </message>
    <message>
        <source>Each order by itself</source>
        <translation>Từng đơn</translation>
    </message>
    <message>
        <source>Each order line by itself</source>
        <translation>Từng dòng hàng</translation>
    </message>
    <message>
        <source>Each slice at its own rate (marginal)</source>
        <translation>Mỗi phần theo bậc của nó (lũy kế)</translation>
    </message>
    <message>
        <source>All at the rate that is reached (slab)</source>
        <translation>Tất cả theo tỷ lệ của mức đạt được (theo mức)</translation>
    </message>
    <message>
        <source>Bands start at what is counted</source>
        <translation>Mốc tính theo cơ sở</translation>
    </message>
    <message>
        <source>Bands start at units sold</source>
        <translation>Mốc tính theo số lượng bán</translation>
    </message>
    <message>
        <source>Bands start at percents of the revenue target</source>
        <translation>Mốc tính theo % mục tiêu doanh thu</translation>
    </message>
    <message>
        <source>Equally, by days</source>
        <translation>Chia đều, theo ngày</translation>
    </message>
    <message>
        <source>By what each one sold</source>
        <translation>Theo phần mỗi người bán</translation>
    </message>
    <message>
        <source>By weights</source>
        <translation>Theo trọng số</translation>
    </message>
    <message>
        <source>Change the weights…</source>
        <translation>Sửa trọng số…</translation>
    </message>
</context>
<context>
    <name>somo::BandRow</name>
    <message>
        <source>Band %1 starts at</source>
        <translation>Bậc %1 bắt đầu từ</translation>
    </message>
    <message>
        <source>Band %1 pays, in percent</source>
        <translation>Bậc %1 trả, phần trăm</translation>
    </message>
    <message>
        <source>Band %1 pays, as an amount</source>
        <translation>Bậc %1 trả, số tiền</translation>
    </message>
    <message>
        <source>Band %1 pays a rate or an amount</source>
        <translation>Bậc %1 trả theo tỷ lệ hay số tiền</translation>
    </message>
</context>
<context>
    <name>somo::BandsTable</name>
    <message>
        <source>and more</source>
        <comment>the last band is open above</comment>
        <translation>trở lên</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>to below</source>
        <translation>đến dưới</translation>
    </message>
    <message>
        <source>Each pays (%1)</source>
        <translation>Mỗi đơn vị (%1)</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Trả</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bề rộng</translation>
    </message>
    <message>
        <source>Paid at the start (%1)</source>
        <translation>Nhận tại mốc (%1)</translation>
    </message>
    <message>
        <source>only starts are written, there are no gaps</source>
        <translation>chỉ ghi mốc bắt đầu, không có khe hở</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Thêm bậc</translation>
    </message>
    <message>
        <source>Remove the band</source>
        <translation>Bỏ bậc</translation>
    </message>
</context>
<context>
    <name>somo::BonusForm</name>
    <message>
        <source>Choose whom the bonus is for.</source>
        <translation>Chọn người được thưởng.</translation>
    </message>
    <message>
        <source>Type an amount above 0.</source>
        <translation>Gõ số tiền trên 0.</translation>
    </message>
    <message>
        <source>Type the reason. It stands on the statement.</source>
        <translation>Gõ lý do. Lý do nằm trên sao kê.</translation>
    </message>
    <message>
        <source>Choose a policy of the list, or leave it empty.</source>
        <translation>Chọn một chính sách trong danh sách, hoặc để trống.</translation>
    </message>
    <message>
        <source>%1 gets a bonus of %2</source>
        <translation>%1 được thưởng %2</translation>
    </message>
    <message>
        <source>Give a bonus</source>
        <translation>Ghi thưởng</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Cho ai</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Reason, as it stands on the statement</source>
        <translation>Lý do, như trên sao kê</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Ngày thưởng</translation>
    </message>
    <message>
        <source>Paid by the policy (optional)</source>
        <translation>Trả theo chính sách (không bắt buộc)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Give the bonus</source>
        <translation>Ghi thưởng</translation>
    </message>
    <message>
        <source>Changed the bonus of %1</source>
        <translation>Đã sửa khoản thưởng của %1</translation>
    </message>
    <message>
        <source>Change a bonus</source>
        <translation>Sửa khoản thưởng</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>somo::BonusPanel</name>
    <message>
        <source>%1  %2  %3: %4</source>
        <translation>%1  %2  %3: %4</translation>
    </message>
    <message>
        <source>No bonus was given by hand in this period</source>
        <translation>Kỳ này chưa có khoản thưởng ghi tay nào</translation>
    </message>
    <message>
        <source>Given in this period</source>
        <translation>Đã thưởng trong kỳ này</translation>
    </message>
    <message>
        <source>Took the bonus of %1 away</source>
        <translation>Đã bỏ khoản thưởng của %1</translation>
    </message>
    <message>
        <source>Take the chosen one away (Del)</source>
        <translation>Bỏ khoản đang chọn (Del)</translation>
    </message>
    <message>
        <source>Bonuses given by hand</source>
        <translation>Các khoản thưởng ghi tay</translation>
    </message>
    <message>
        <source>Change the chosen one (F2)</source>
        <translation>Sửa khoản đã chọn (F2)</translation>
    </message>
</context>
<context>
    <name>somo::ChangesCard</name>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>somo::ClauseList</name>
    <message>
        <source>as</source>
        <comment>policy NAME as CODE</comment>
        <translation>mã</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>bản %1</translation>
    </message>
    <message>
        <source>because</source>
        <translation>lý do:</translation>
    </message>
    <message>
        <source>Add a clause</source>
        <translation>Thêm điều</translation>
    </message>
    <message>
        <source>Add a condition to this rule</source>
        <translation>Thêm điều kiện cho quy tắc này</translation>
    </message>
    <message>
        <source>Clause %1 is unclear or seems wrong</source>
        <translation>Điều %1 chưa rõ hoặc chưa đúng</translation>
    </message>
</context>
<context>
    <name>somo::ClauseRow</name>
    <message>
        <source>Clause %1</source>
        <translation>Điều %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Remove clause %1</source>
        <translation>Bỏ điều %1</translation>
    </message>
    <message>
        <source>Remove the clause (Ctrl+Del)</source>
        <translation>Bỏ điều này (Ctrl+Del)</translation>
    </message>
</context>
<context>
    <name>somo::CommissionMonth</name>
    <message numerus="yes">
        <source>%n statement(s) would come out otherwise today</source>
        <translation>
            <numerusform>%n sao kê sẽ khác nếu tính hôm nay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) came out otherwise than the last time</source>
        <translation>
            <numerusform>%n sao kê ra khác lần trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) come out otherwise now than calculated</source>
        <translation>
            <numerusform>%n sao kê nay khác lúc tính</numerusform>
        </translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>Lúc khóa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Lúc tính</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nay</translation>
    </message>
    <message>
        <source>The book is open only to read, so no step can be taken here.</source>
        <translation>Sổ đang mở chỉ để đọc, nên không làm được bước nào ở đây.</translation>
    </message>
    <message>
        <source>Steps are taken by leads. Whoever uses Somo here is chosen at the lower right.</source>
        <translation>Các bước do trưởng nhóm làm. Chọn người đang dùng Somo ở góc dưới bên phải.</translation>
    </message>
    <message numerus="yes">
        <source>Pay is for each person and the leads, so only your own statement stands here (%n more are not shown). This goes by your name in Somo and is no lock.</source>
        <translation>
            <numerusform>Thu nhập của mỗi người chỉ người ấy và trưởng nhóm xem, nên ở đây chỉ có sao kê của bạn (còn %n sao kê không hiện). Somo theo tên bạn chọn; đó là tên, không phải khóa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay is for each person and the leads (%n statement(s) are not shown). Choose at the lower right who uses Somo here. It is a name and no lock.</source>
        <translation>
            <numerusform>Thu nhập của mỗi người chỉ người ấy và trưởng nhóm xem (%n sao kê không hiện). Chọn người đang dùng Somo ở góc dưới bên phải. Đó là tên, không phải khóa.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it would be today, with today’s targets and scores. What was closed stays as it is: the difference is an adjustment of the earliest open period.</source>
        <translation>Như tính hôm nay, với mục tiêu và điểm hôm nay. Những gì đã khóa vẫn giữ nguyên: phần chênh lệch là điều chỉnh của kỳ đang mở sớm nhất.</translation>
    </message>
    <message>
        <source>No policy is in force this month. Take a template and adapt it.</source>
        <translation>Chưa có chính sách hiệu lực trong tháng này. Chọn một mẫu và sửa cho hợp.</translation>
    </message>
    <message>
        <source>Calculated. Every statement is kept as it stands here.</source>
        <translation>Đã tính. Mọi sao kê được giữ như đang thấy ở đây.</translation>
    </message>
    <message>
        <source>Calculated again. What came out otherwise stands below.</source>
        <translation>Đã tính lại. Chỗ khác lần trước nằm ở dưới.</translation>
    </message>
    <message>
        <source>Approved. What changes now is seen here before closing.</source>
        <translation>Đã duyệt. Từ nay có gì đổi sẽ hiện ở đây trước khi khóa.</translation>
    </message>
    <message>
        <source>Closed. The statements are frozen.</source>
        <translation>Đã khóa. Các sao kê được giữ nguyên.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Đã mở lại.</translation>
    </message>
    <message>
        <source>Give a bonus</source>
        <translation>Ghi thưởng</translation>
    </message>
    <message>
        <source>A bonus by hand, with its reason</source>
        <translation>Một khoản thưởng ghi tay, có lý do</translation>
    </message>
    <message>
        <source>Prints the pay summary for payroll</source>
        <translation>In bảng tổng hợp trả lương</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Chọn một mẫu</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Chính sách</translation>
    </message>
    <message>
        <source>The commission policies, as documents</source>
        <translation>Các chính sách hoa hồng, dưới dạng văn bản</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Sao kê nhận được</translation>
    </message>
    <message>
        <source>A statement received, matched with one’s own orders</source>
        <translation>Một sao kê nhận được, đối chiếu với đơn của mình</translation>
    </message>
    <message>
        <source>Steps are taken by leads.</source>
        <translation>Các bước do trưởng nhóm thực hiện.</translation>
    </message>
    <message>
        <source>Pay is for each person and the leads, so only your own statement stands here.</source>
        <translation>Thu nhập của mỗi người chỉ người ấy và trưởng nhóm xem, nên ở đây chỉ có sao kê của bạn.</translation>
    </message>
    <message>
        <source>Pay is for each person and the leads, so no statement stands here.</source>
        <translation>Thu nhập của mỗi người chỉ người ấy và trưởng nhóm xem, nên ở đây không có sao kê nào.</translation>
    </message>
    <message>
        <source>No policy was in force yet in this period. The first one begins with %1.</source>
        <translation>Kỳ này chưa có chính sách nào hiệu lực. Chính sách đầu tiên bắt đầu từ %1.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Đến %1</translation>
    </message>
    <message>
        <source>Exports the pay summary as PDF, Excel, web page or CSV</source>
        <translation>Xuất bảng tổng hợp trả lương thành PDF, Excel, trang web hoặc CSV</translation>
    </message>
</context>
<context>
    <name>somo::CommissionPage</name>
    <message>
        <source>Commission</source>
        <translation>Hoa hồng</translation>
    </message>
    <message>
        <source>A question is written and not sent: send it, or discard it.</source>
        <translation>Có câu hỏi đã viết mà chưa gửi: hãy gửi, hoặc bỏ.</translation>
    </message>
</context>
<context>
    <name>somo::ComparePart</name>
    <message>
        <source>%1, version %2 (%3)</source>
        <translation>%1, bản %2 (%3)</translation>
    </message>
    <message>
        <source>There is no other version to hold it against.</source>
        <translation>Chưa có bản nào khác để so.</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Hai bản viết như nhau.</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>So với</translation>
    </message>
    <message>
        <source>The version to hold it against</source>
        <translation>Bản để so</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Đóng phần so sánh</translation>
    </message>
    <message>
        <source>%1, version %2 (%3), in force</source>
        <translation>%1, bản %2 (%3), đang hiệu lực</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Điều</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
</context>
<context>
    <name>somo::CoverPicker</name>
    <message>
        <source>Everyone</source>
        <translation>Cả đội</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Theo nhóm</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Từng người</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Gõ một phần tên</translation>
    </message>
    <message>
        <source>Who is covered</source>
        <translation>Dành cho ai</translation>
    </message>
    <message>
        <source>Cover these</source>
        <translation>Dành cho những người này</translation>
    </message>
    <message>
        <source>Tick at least one, or choose Everyone.</source>
        <translation>Đánh dấu ít nhất một, hoặc chọn Cả đội.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>Tick at least one, or choose You.</source>
        <translation>Đánh dấu ít nhất một, hoặc chọn Bạn.</translation>
    </message>
</context>
<context>
    <name>somo::ExampleBox</name>
    <message>
        <source>%1 of what is sold</source>
        <translation>bằng %1 doanh thu</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>sells</source>
        <comment>before the field of the example&apos;s base</comment>
        <translation>bán</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <source>What is sold in the example</source>
        <translation>Bán bao nhiêu trong ví dụ</translation>
    </message>
</context>
<context>
    <name>somo::FairnessList</name>
    <message>
        <source>Doubt</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Ổn</translation>
    </message>
    <message>
        <source>%1, doubt %2</source>
        <translation>%1, điểm cần xem %2</translation>
    </message>
    <message>
        <source>Is this policy fair?</source>
        <translation>Chính sách này có công bằng?</translation>
    </message>
    <message>
        <source>A repair is tried in the draft; Ctrl+Z takes it back.</source>
        <translation>Cách sửa được thử ngay trong bản nháp; Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>New version: %1</source>
        <translation>Bản mới: %1</translation>
    </message>
    <message>
        <source>A version in force stays as it is: a repair begins a draft of the next one.</source>
        <translation>Bản đang hiệu lực giữ nguyên: cách sửa mở một bản nháp của bản kế tiếp.</translation>
    </message>
</context>
<context>
    <name>somo::FindingsCard</name>
    <message>
        <source>Stands in the way: %1</source>
        <translation>Đang vướng: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at before approving</source>
        <translation>
            <numerusform>%n việc nên xem trước khi duyệt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand in the way</source>
        <translation>
            <numerusform>%n việc đang vướng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n đơn nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Chờ trả lời</translation>
    </message>
</context>
<context>
    <name>somo::MatchChoices</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1, do %2 trả</translation>
    </message>
    <message>
        <source>All agreed policies</source>
        <translation>Mọi chính sách đã thỏa thuận</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Chính sách</translation>
    </message>
    <message>
        <source>The agreed policy</source>
        <translation>Chính sách đã thỏa thuận</translation>
    </message>
    <message>
        <source>The policy that was agreed with whoever sent the statement</source>
        <translation>Chính sách đã thỏa thuận với bên gửi sao kê</translation>
    </message>
    <message>
        <source>Let one unit pass</source>
        <translation>Cho qua lệch một đơn vị</translation>
    </message>
    <message>
        <source>Amounts that are one unit apart count as agreeing; the difference is still shown</source>
        <translation>Số tiền lệch một đơn vị được coi là khớp; chênh lệch vẫn được ghi</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Các cột…</translation>
    </message>
    <message>
        <source>Say what the file&apos;s columns are</source>
        <translation>Chỉ ra các cột của tệp là gì</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Tệp khác…</translation>
    </message>
</context>
<context>
    <name>somo::MatchModel</name>
    <message>
        <source>Order</source>
        <translation>Đơn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Sao kê</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sổ này</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
</context>
<context>
    <name>somo::MatchPart</name>
    <message>
        <source>The statement pays</source>
        <translation>Sao kê trả</translation>
    </message>
    <message>
        <source>The agreed policy pays</source>
        <translation>Chính sách đã thỏa thuận trả</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 trong %2 dòng</translation>
    </message>
    <message>
        <source>Theirs %1</source>
        <translation>Sao kê %1</translation>
    </message>
    <message>
        <source>Yours %1</source>
        <translation>Sổ này %1</translation>
    </message>
    <message>
        <source>Difference %1</source>
        <translation>Chênh lệch %1</translation>
    </message>
    <message>
        <source>No line matches the filter.</source>
        <translation>Không có dòng nào hợp với bộ lọc.</translation>
    </message>
    <message>
        <source>No line differs.</source>
        <translation>Không có dòng nào lệch.</translation>
    </message>
    <message>
        <source>No line agrees.</source>
        <translation>Không có dòng nào khớp.</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Sổ không thiếu dòng nào.</translation>
    </message>
    <message>
        <source>Nothing is missing there.</source>
        <translation>Sao kê không thiếu dòng nào.</translation>
    </message>
    <message>
        <source>Filter these lines  Ctrl+F</source>
        <translation>Lọc các dòng này  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter these lines</source>
        <translation>Lọc các dòng này</translation>
    </message>
</context>
<context>
    <name>somo::MonthModel</name>
    <message>
        <source>%1 units</source>
        <translation>%1 đơn vị</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n đơn</numerusform>
        </translation>
    </message>
    <message>
        <source>closed with %1</source>
        <translation>lúc khóa %1</translation>
    </message>
    <message>
        <source>calculated with %1</source>
        <translation>lúc tính %1</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n sao kê</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, bản %2</translation>
    </message>
    <message>
        <source>Carried in %1, carried on %2</source>
        <translation>Mang sang từ kỳ trước %1, mang sang kỳ sau %2</translation>
    </message>
    <message>
        <source>Opens the statement of %1</source>
        <translation>Mở sao kê của %1</translation>
    </message>
    <message>
        <source>%1 of %2, opens the statement</source>
        <translation>%1 của %2, mở sao kê</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Chính sách</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Hoa hồng</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Từ nhóm</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Thưởng</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Điều chỉnh</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Mang sang</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Tạm ứng</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>somo::MonthSteps</name>
    <message>
        <source>Approve</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Khóa tháng</translation>
    </message>
    <message>
        <source>Close the quarter</source>
        <translation>Khóa quý</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>Khóa năm</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Tính hoa hồng</translation>
    </message>
    <message>
        <source>Calculate again</source>
        <translation>Tính lại</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Takes the calculation and the approval away; nothing else changes</source>
        <translation>Bỏ lần tính và lần duyệt; ngoài ra không đổi gì</translation>
    </message>
    <message>
        <source>The next step (Ctrl+Enter)</source>
        <translation>Bước tiếp theo (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>As closed</source>
        <translation>Như lúc khóa</translation>
    </message>
    <message>
        <source>As of today</source>
        <translation>Như hôm nay</translation>
    </message>
    <message>
        <source>Close %1? Its statements are frozen for good; what changes later becomes an adjustment of the earliest open period. This can’t be undone.</source>
        <translation>Khóa %1? Các sao kê được giữ nguyên từ đây; sau này đổi gì sẽ thành điều chỉnh của kỳ đang mở sớm nhất. Việc này không hoàn tác được.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>It isn’t over yet: what is still sold in it is paid as an adjustment of the next period.</source>
        <translation>Kỳ này chưa hết: hàng còn bán trong kỳ sẽ được trả ở kỳ sau, thành điều chỉnh.</translation>
    </message>
</context>
<context>
    <name>somo::OpinionsPart</name>
    <message>
        <source>Choose who says so.</source>
        <translation>Chọn người nêu ý kiến.</translation>
    </message>
    <message>
        <source>Say in a few words what is not right yet.</source>
        <translation>Ghi vài lời: điều gì chưa ổn.</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>chưa trả lời</translation>
    </message>
    <message>
        <source>agrees, %1</source>
        <translation>đồng ý, %1</translation>
    </message>
    <message>
        <source>objects, %1</source>
        <translation>chưa đồng ý, %1</translation>
    </message>
    <message>
        <source>Agreed or objected to</source>
        <translation>Ý kiến của từng người</translation>
    </message>
    <message>
        <source>%1 of %2 have answered, %3 agree</source>
        <translation>%1/%2 người đã trả lời, %3 đồng ý</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Người nêu</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Người nêu ý kiến</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>Chọn tên</translation>
    </message>
    <message>
        <source>A few words; an objection says why</source>
        <translation>Vài lời; chưa đồng ý thì ghi vì sao</translation>
    </message>
    <message>
        <source>Words to the policy</source>
        <translation>Lời góp ý</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Chưa đồng ý</translation>
    </message>
</context>
<context>
    <name>somo::OwnStatementsPage</name>
    <message>
        <source>My own book</source>
        <translation>Sổ của tôi</translation>
    </message>
    <message>
        <source>Choose the statement you received</source>
        <translation>Chọn sao kê bạn nhận được</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Bảng tính (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Đang đọc %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) can&apos;t be read, so nothing was matched. Mend the file and choose it again, or say what its columns are.</source>
        <translation>
            <numerusform>%n ô không đọc được, nên chưa đối chiếu gì. Sửa tệp rồi chọn lại, hoặc chỉ ra các cột là gì.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the statement you received here</source>
        <translation>Thả sao kê bạn nhận được vào đây</translation>
    </message>
    <message>
        <source>XLSX or CSV, from a principal or an employer. It is matched line by line with your orders and the agreed policy. Nothing is written into the book.</source>
        <translation>XLSX hoặc CSV, từ bên giao việc hay nơi làm việc. Từng dòng được đối chiếu với đơn của bạn và chính sách đã thỏa thuận. Không ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Cells that can&apos;t be read</source>
        <translation>Các ô không đọc được</translation>
    </message>
    <message>
        <source>Print a page of the differences</source>
        <translation>In trang các chỗ lệch</translation>
    </message>
    <message>
        <source>A person’s pay is for that person and the leads. Say who is using Somo, and the statement is matched with your own orders.</source>
        <translation>Thu nhập của một người chỉ dành cho người ấy và các trưởng nhóm. Hãy cho biết ai đang dùng Somo, sao kê sẽ được đối chiếu với đơn của chính bạn.</translation>
    </message>
    <message>
        <source>Exports the differences as PDF, Excel, web page or CSV</source>
        <translation>Xuất các chỗ lệch thành PDF, Excel, trang web hoặc CSV</translation>
    </message>
</context>
<context>
    <name>somo::PayCard</name>
    <message>
        <source>Commission</source>
        <translation>Hoa hồng</translation>
    </message>
    <message>
        <source>Your commission so far</source>
        <translation>Hoa hồng tạm tính của bạn</translation>
    </message>
    <message>
        <source>Your commission</source>
        <translation>Hoa hồng của bạn</translation>
    </message>
    <message>
        <source>Commission of %1 so far</source>
        <translation>Hoa hồng tạm tính của %1</translation>
    </message>
    <message>
        <source>Commission of %1</source>
        <translation>Hoa hồng của %1</translation>
    </message>
    <message>
        <source>What somebody is paid is for that person and the leads.</source>
        <translation>Hoa hồng của ai chỉ người ấy và trưởng nhóm xem được.</translation>
    </message>
    <message>
        <source>No policy pays by this period.</source>
        <translation>Không có chính sách nào trả theo kỳ này.</translation>
    </message>
    <message>
        <source>Bonuses in it: %1.</source>
        <translation>Trong đó có %1 tiền thưởng.</translation>
    </message>
    <message>
        <source>%1: %2, open the commission</source>
        <translation>%1: %2, mở trang hoa hồng</translation>
    </message>
    <message>
        <source>Income: %1.</source>
        <translation>Thu nhập: %1.</translation>
    </message>
    <message>
        <source>Income: %1; revenue ÷ income so far %2.</source>
        <translation>Thu nhập: %1; doanh thu ÷ thu nhập đến nay %2.</translation>
    </message>
    <message>
        <source>Income: %1; revenue ÷ income %2, below %3.</source>
        <translation>Thu nhập: %1; doanh thu ÷ thu nhập %2, dưới %3.</translation>
    </message>
    <message>
        <source>Income: %1; revenue ÷ income %2, above %3.</source>
        <translation>Thu nhập: %1; doanh thu ÷ thu nhập %2, trên %3.</translation>
    </message>
    <message>
        <source>Income: %1; revenue ÷ income %2, within %3 to %4.</source>
        <translation>Thu nhập: %1; doanh thu ÷ thu nhập %2, trong khoảng %3 đến %4.</translation>
    </message>
    <message>
        <source>This is unclear…</source>
        <translation>Chỗ này chưa rõ…</translation>
    </message>
    <message>
        <source>This seems wrong…</source>
        <translation>Chỗ này có vẻ sai…</translation>
    </message>
    <message>
        <source>Unclear, or seems wrong</source>
        <translation>Chưa rõ, hoặc có vẻ sai</translation>
    </message>
    <message>
        <source>%1: unclear, or seems wrong</source>
        <translation>%1: chưa rõ, hoặc có vẻ sai</translation>
    </message>
</context>
<context>
    <name>somo::PayPanel</name>
    <message>
        <source>How much is paid for how much</source>
        <translation>Nhận bao nhiêu khi bán bao nhiêu</translation>
    </message>
    <message>
        <source>pay (left)</source>
        <translation>tiền nhận (trái)</translation>
    </message>
    <message>
        <source>rate of what is sold next (right)</source>
        <translation>tỷ lệ của phần kế tiếp (phải)</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Xem biểu đồ</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Xem bảng</translation>
    </message>
</context>
<context>
    <name>somo::PayTable</name>
    <message>
        <source>Statements of the period</source>
        <translation>Các sao kê của kỳ</translation>
    </message>
    <message>
        <source>Total of the statements</source>
        <translation>Tổng các sao kê</translation>
    </message>
</context>
<context>
    <name>somo::PeriodStateLine</name>
    <message>
        <source>Calculated on %1 by %2</source>
        <translation>Tính ngày %1, %2</translation>
    </message>
    <message>
        <source>Approved on %1 by %2</source>
        <translation>Duyệt ngày %1, %2</translation>
    </message>
    <message>
        <source>Closed on %1 by %2</source>
        <translation>Khóa ngày %1, %2</translation>
    </message>
    <message>
        <source>State of the period: %1</source>
        <translation>Trạng thái của kỳ: %1</translation>
    </message>
</context>
<context>
    <name>somo::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>Chính sách</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>bản %1</translation>
    </message>
    <message>
        <source>draft of version %1 · proposed</source>
        <translation>bản nháp %1 · đang xin ý kiến</translation>
    </message>
    <message>
        <source>draft of version %1 · not in force</source>
        <translation>bản nháp %1 · chưa hiệu lực</translation>
    </message>
    <message>
        <source>A draft was begun: %1</source>
        <translation>Đã tạo bản nháp: %1</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Bản mới của %1</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>Vì sao đổi</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Nhập chính sách từ tệp</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Chính sách (*.json)</translation>
    </message>
    <message>
        <source>Save the policy as a file</source>
        <translation>Lưu chính sách ra tệp</translation>
    </message>
    <message>
        <source>The draft was deleted: %1</source>
        <translation>Đã xóa bản nháp: %1</translation>
    </message>
    <message>
        <source>Proposed to the team: %1</source>
        <translation>Đã gửi đội xem: %1</translation>
    </message>
    <message>
        <source>In force from %1: %2</source>
        <translation>Hiệu lực từ %1: %2</translation>
    </message>
    <message>
        <source>Put in force without asking</source>
        <translation>Đưa vào hiệu lực, không hỏi ý kiến</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Xóa bản nháp</translation>
    </message>
    <message>
        <source>Another draft like this one</source>
        <translation>Thêm một bản nháp giống bản này</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Against version %1</source>
        <translation>So với bản %1</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>So với %1</translation>
    </message>
    <message>
        <source>New version from this one</source>
        <translation>Soạn bản mới từ bản này</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Đưa vào hiệu lực</translation>
    </message>
    <message>
        <source>Send to the team</source>
        <translation>Gửi đội xem và góp ý</translation>
    </message>
    <message>
        <source>Begins a draft of the next version; it starts with a period to come</source>
        <translation>Tạo bản nháp của bản kế tiếp; bắt đầu từ một kỳ sắp tới</translation>
    </message>
    <message>
        <source>From its first day on it counts</source>
        <translation>Có hiệu lực từ ngày đầu tiên ghi trong chính sách</translation>
    </message>
    <message>
        <source>Those whom it covers read it, and agree or object by name</source>
        <translation>Ai thuộc chính sách thì đọc, rồi đồng ý hoặc chưa đồng ý, có ghi tên</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Begins with a template</source>
        <translation>Bắt đầu từ một mẫu</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Từ tệp</translation>
    </message>
    <message>
        <source>Begins a draft with a policy&apos;s JSON document</source>
        <translation>Tạo bản nháp từ tệp JSON của một chính sách</translation>
    </message>
    <message>
        <source>What it says otherwise than another version</source>
        <translation>Khác gì so với một bản khác</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Prints the policy as a page to read and sign</source>
        <translation>In chính sách thành trang để đọc và ký</translation>
    </message>
    <message>
        <source>Export as a policy file (JSON)…</source>
        <translation>Xuất thành tệp chính sách (JSON)…</translation>
    </message>
    <message>
        <source>Export as a file, delete the draft …</source>
        <translation>Xuất ra tệp, xóa bản nháp …</translation>
    </message>
    <message>
        <source>Exports that page as PDF, Excel, web page or CSV</source>
        <translation>Xuất trang ấy thành PDF, Excel, trang web hoặc CSV</translation>
    </message>
</context>
<context>
    <name>somo::PolicyEditor</name>
    <message>
        <source>Clause %1: the bands</source>
        <translation>Điều %1: các bậc</translation>
    </message>
    <message>
        <source>Draft written %1</source>
        <translation>Bản nháp ghi %1</translation>
    </message>
    <message>
        <source>Draft written %1 by %2</source>
        <translation>Bản nháp ghi %1, %2</translation>
    </message>
    <message>
        <source>In force, and so only to read; changes come with a new version.</source>
        <translation>Bản này chỉ để đọc; muốn đổi thì soạn bản mới.</translation>
    </message>
    <message>
        <source>%1/%2 people have answered</source>
        <translation>%1/%2 người đã trả lời</translation>
    </message>
    <message>
        <source>1 thing to put right: clause %1</source>
        <translation>Còn 1 chỗ cần sửa: điều %1</translation>
    </message>
    <message>
        <source>1 thing to put right</source>
        <translation>Còn 1 chỗ cần sửa</translation>
    </message>
</context>
<context>
    <name>somo::PolicyList</name>
    <message>
        <source>proposed</source>
        <translation>đang xin ý kiến</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bản nháp</translation>
    </message>
    <message>
        <source>replaced before it began</source>
        <translation>đã thay trước khi bắt đầu</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>in force until %1</source>
        <translation>hiệu lực đến %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>hết ngày %1</translation>
    </message>
    <message>
        <source>%1 of %2 agree</source>
        <translation>%1/%2 đồng ý</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, bản %2</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>cả đội</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>nhà mình</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Chính sách</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Dành cho</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bên trả</translation>
    </message>
    <message>
        <source>A sale counts</source>
        <translation>Tính khi</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Ý kiến</translation>
    </message>
    <message>
        <source>Commission policies</source>
        <translation>Chính sách hoa hồng</translation>
    </message>
    <message>
        <source>No policy is in force. Take a template and adapt it.</source>
        <translation>Chưa có chính sách hiệu lực. Chọn một mẫu và sửa cho hợp.</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Bắt đầu từ một mẫu</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>đã thống nhất</translation>
    </message>
</context>
<context>
    <name>somo::QuestionBox</name>
    <message>
        <source>%1 asked on %2 (%3):</source>
        <translation>%1 hỏi ngày %2 (%3):</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>mở lại</translation>
    </message>
    <message>
        <source>%1 answered on %2: %3.</source>
        <translation>%1 trả lời ngày %2: %3.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Mở lại</translation>
    </message>
</context>
<context>
    <name>somo::QuestionForm</name>
    <message>
        <source>Explained: it is right as it stands</source>
        <translation>Đã giải thích: số này đúng</translation>
    </message>
    <message>
        <source>Corrected: something was wrong and is mended</source>
        <translation>Đã sửa: có chỗ sai và đã sửa</translation>
    </message>
    <message>
        <source>Unchanged: seen differently, it stays</source>
        <translation>Giữ nguyên: hai bên nhìn khác nhau</translation>
    </message>
    <message>
        <source>Withdrawn by whoever asked</source>
        <translation>Người hỏi rút lại</translation>
    </message>
    <message>
        <source>How it is calculated</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>An order, a return or a date is not right</source>
        <translation>Đơn, hàng trả hoặc ngày chưa đúng</translation>
    </message>
    <message>
        <source>Whose order it is</source>
        <translation>Đơn của ai</translation>
    </message>
    <message>
        <source>What the line or its rule means</source>
        <translation>Dòng này hoặc quy tắc nghĩa là gì</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>Trả lời câu hỏi</translation>
    </message>
    <message>
        <source>Ask about this line</source>
        <translation>Hỏi về dòng này</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hỏi về</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>A question never delays approving and paying; the answer stays beside this line.</source>
        <translation>Câu hỏi không làm chậm việc duyệt và trả; câu trả lời ở lại cạnh dòng này.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Hỏi</translation>
    </message>
    <message>
        <source>Back to the explanation</source>
        <translation>Về phần giải thích</translation>
    </message>
    <message>
        <source>Write what the answer is.</source>
        <translation>Hãy viết câu trả lời.</translation>
    </message>
    <message>
        <source>Write what is unclear or seems wrong.</source>
        <translation>Hãy viết điều chưa rõ hoặc thấy chưa đúng.</translation>
    </message>
    <message>
        <source>Esc; what is typed stays here</source>
        <translation>Esc; những gì đã gõ vẫn còn ở đây</translation>
    </message>
    <message>
        <source>Discard what is typed</source>
        <translation>Bỏ những gì đã gõ</translation>
    </message>
</context>
<context>
    <name>somo::ReceivedColumnsPart</name>
    <message>
        <source>(not read)</source>
        <translation>(không đọc)</translation>
    </message>
    <message>
        <source>What the column “%1” holds</source>
        <translation>Cột “%1” là gì</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Cột trong tệp</translation>
    </message>
    <message>
        <source>Its first values</source>
        <translation>Các giá trị đầu</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Là</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>cột %1</translation>
    </message>
    <message>
        <source>%1: say what its columns are, where it isn&apos;t right yet.</source>
        <translation>%1: chỉ lại cột nào chưa đúng.</translation>
    </message>
    <message>
        <source>%1: which column is %2?</source>
        <translation>%1: cột nào là %2?</translation>
    </message>
    <message>
        <source>, and which </source>
        <translation>, và cột nào là </translation>
    </message>
    <message>
        <source>Columns of the received file</source>
        <translation>Các cột của tệp nhận được</translation>
    </message>
    <message>
        <source>Match  Ctrl+Enter</source>
        <translation>Đối chiếu  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>somo::ReportOutput</name>
    <message>
        <source>PDF files</source>
        <translation>Tệp PDF</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Bảng tính Excel</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Tệp CSV</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Đang tìm máy in…</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>In báo cáo</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Đang ghi %1…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Đã dừng. Chưa ghi gì.</translation>
    </message>
</context>
<context>
    <name>somo::StatementHead</name>
    <message>
        <source>%1, %2, opens an explanation</source>
        <translation>%1, %2, mở giải thích</translation>
    </message>
    <message>
        <source>No question about this statement yet.</source>
        <translation>Chưa có câu hỏi nào về sao kê này.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), all answered.</source>
        <translation>
            <numerusform>%n câu hỏi, đã trả lời hết.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) open.</source>
        <translation>
            <numerusform>%n câu hỏi còn mở.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open: it changes with every order.</source>
        <translation>Đang mở: thay đổi theo từng đơn.</translation>
    </message>
    <message>
        <source>Calculated, not yet approved.</source>
        <translation>Đã tính, chưa duyệt.</translation>
    </message>
    <message>
        <source>Approved by %1 on %2.</source>
        <translation>%1 duyệt ngày %2.</translation>
    </message>
    <message>
        <source>As of the closing by %1 on %2.</source>
        <translation>Lúc khóa: %1, %2.</translation>
    </message>
    <message>
        <source>As of the closing by %1 on %2, approved by %3.</source>
        <translation>Lúc khóa: %1, %2; %3 duyệt.</translation>
    </message>
    <message>
        <source>Commission and bonuses</source>
        <translation>Hoa hồng và thưởng</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>đến nay</translation>
    </message>
    <message>
        <source>Base salary</source>
        <translation>Lương cứng</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>chưa ghi</translation>
    </message>
    <message>
        <source>Income of %1</source>
        <translation>Thu nhập %1</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Doanh thu</translation>
    </message>
    <message>
        <source>%1 of a target of %2</source>
        <translation>%1 mục tiêu %2</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>không có mục tiêu</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>trong khoảng %1 đến %2</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>dưới %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>trên %1</translation>
    </message>
    <message>
        <source>Revenue ÷ income</source>
        <translation>Doanh thu ÷ thu nhập</translation>
    </message>
    <message>
        <source>so far; from %1 to %2 once it is over</source>
        <translation>đến nay; hết kỳ nên từ %1 đến %2</translation>
    </message>
</context>
<context>
    <name>somo::StatementLinesModel</name>
    <message>
        <source>To be paid for %1</source>
        <translation>Được trả cho %1</translation>
    </message>
    <message>
        <source>%1, %2, opens an explanation</source>
        <translation>%1, %2, mở giải thích</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tiền</translation>
    </message>
</context>
<context>
    <name>somo::StatementSide</name>
    <message>
        <source>The whole statement</source>
        <translation>Cả sao kê</translation>
    </message>
    <message>
        <source>Bands of the rule “%1”; the base stands at %2.</source>
        <translation>Các bậc của quy tắc “%1”; cơ sở ở %2.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Đơn %1</translation>
    </message>
    <message>
        <source>Asked about “%1”.</source>
        <translation>Đã hỏi về “%1”.</translation>
    </message>
    <message>
        <source>Answered the question about “%1”.</source>
        <translation>Đã trả lời câu hỏi về “%1”.</translation>
    </message>
    <message>
        <source>Reopened the question about “%1”.</source>
        <translation>Đã mở lại câu hỏi về “%1”.</translation>
    </message>
    <message>
        <source>Ask about this line</source>
        <translation>Hỏi về dòng này</translation>
    </message>
    <message>
        <source>What if one more were sold?</source>
        <translation>Thử “nếu bán thêm…”</translation>
    </message>
    <message>
        <source>Orders behind</source>
        <translation>Xem sổ cái</translation>
    </message>
    <message>
        <source>If something is unclear or seems wrong, ask. A question doesn&apos;t delay approving and paying; the answer stays beside this line.</source>
        <translation>Thấy chưa đúng hoặc chưa rõ thì cứ hỏi. Câu hỏi không làm chậm việc duyệt và trả; câu trả lời ở lại cạnh dòng này.</translation>
    </message>
    <message>
        <source>Go on with the question</source>
        <translation>Viết tiếp câu hỏi</translation>
    </message>
</context>
<context>
    <name>somo::StatementView</name>
    <message>
        <source>No policy in force covers %1 in %2, so no commission is earned.</source>
        <translation>Không có chính sách hiệu lực nào dành cho %1 trong %2, nên chưa có hoa hồng.</translation>
    </message>
    <message>
        <source>Every order of the period brings commission</source>
        <translation>Mọi đơn của kỳ đều có hoa hồng</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) without commission in this period</source>
        <translation>
            <numerusform>%n đơn chưa có hoa hồng kỳ này</numerusform>
        </translation>
    </message>
    <message>
        <source>As of the closing. Newest hash of the trail then: %1</source>
        <translation>Như lúc khóa. Mã mới nhất của nhật ký khi ấy: %1</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>Các dòng của sao kê</translation>
    </message>
    <message>
        <source>Orders without commission</source>
        <translation>Đơn chưa có hoa hồng</translation>
    </message>
    <message>
        <source>Pay is for each person and the leads, so this statement is not shown. This goes by your name in Somo and is no lock.</source>
        <translation>Thu nhập của mỗi người chỉ người ấy và trưởng nhóm xem, nên sao kê này không hiện. Somo theo tên bạn chọn; đó là tên, không phải khóa.</translation>
    </message>
    <message>
        <source>Prints this statement with its appendix of orders</source>
        <translation>In sao kê này kèm phụ lục đơn hàng</translation>
    </message>
    <message>
        <source>Pay is for each person and the leads, so this statement is not shown.</source>
        <translation>Thu nhập của mỗi người chỉ người ấy và trưởng nhóm xem, nên sao kê này không hiện.</translation>
    </message>
    <message>
        <source>Total of the statement</source>
        <translation>Tổng của sao kê</translation>
    </message>
    <message>
        <source>Copy the whole hash</source>
        <translation>Chép cả mã</translation>
    </message>
    <message>
        <source>Exports this statement as PDF, Excel, web page or CSV</source>
        <translation>Xuất sao kê này thành PDF, Excel, trang web hoặc CSV</translation>
    </message>
</context>
<context>
    <name>somo::TrialTable</name>
    <message>
        <source>Reading the orders of those months…</source>
        <translation>Đang đọc đơn của các tháng ấy…</translation>
    </message>
    <message>
        <source>Nobody would have been paid anything in those months, before or after.</source>
        <translation>Trong các tháng ấy không ai được nhận gì, cả trước lẫn sau.</translation>
    </message>
    <message numerus="yes">
        <source>%n people, all unchanged</source>
        <translation>
            <numerusform>%n người, không ai đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others, unchanged</source>
        <translation>
            <numerusform>%n người khác, không đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Cả đội</translation>
    </message>
    <message>
        <source>If it had been in force</source>
        <translation>Nếu đã áp dụng</translation>
    </message>
    <message>
        <source>Had it been in force from %1 to %2</source>
        <translation>Nếu áp dụng cho %1 – %2</translation>
    </message>
    <message>
        <source>a trial only, nothing is written</source>
        <translation>chỉ thử, không ghi gì</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>12 tháng qua</translation>
    </message>
    <message>
        <source>A whole year</source>
        <translation>Cả năm trước</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Tổng cộng</translation>
    </message>
    <message numerus="yes">
        <source>Pay is for each person and the leads, so only your own line stands here (%n more are not shown). This goes by your name in Somo and is no lock.</source>
        <translation>
            <numerusform>Thu nhập chỉ để chính người ấy và trưởng nhóm xem, nên ở đây chỉ có dòng của bạn (còn %n người không hiện). Somo theo tên người dùng, không phải khóa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay is for each person and the leads, so nobody stands here by name (%n people). Choose at the lower right who uses Somo here. It is a name and no lock.</source>
        <translation>
            <numerusform>Thu nhập chỉ để chính người ấy và trưởng nhóm xem, nên ở đây không ghi tên ai (%n người). Chọn người đang dùng Somo ở góc dưới bên phải. Đó là tên, không phải khóa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The team’s total is left out too: it would tell what one person is paid.</source>
        <translation>Tổng của đội cũng không hiện: nó sẽ cho biết một người nhận bao nhiêu.</translation>
    </message>
    <message>
        <source>Really paid is what the closed statements hold, carry and adjustments included: %1 of %2 periods. The trial counts these months alone.</source>
        <translation>Đã trả thật là số trong các sao kê đã khóa, gồm cả mang sang và điều chỉnh: %1 trong %2 kỳ. Bản thử chỉ tính riêng các tháng này.</translation>
    </message>
    <message>
        <source>Really paid</source>
        <translation>Đã trả thật</translation>
    </message>
</context>
<context>
    <name>somo::UnpaidModel</name>
    <message>
        <source>Order</source>
        <translation>Đơn</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì</translation>
    </message>
    <message>
        <source>When it comes</source>
        <translation>Khi nào có</translation>
    </message>
    <message>
        <source>%1 of an order of %2</source>
        <translation>%1 của đơn %2</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Ghi công</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>khoảng %1</translation>
    </message>
    <message>
        <source>Would bring</source>
        <translation>Sẽ được</translation>
    </message>
</context>
<context>
    <name>somo::WhatIfModel</name>
    <message>
        <source>To be paid</source>
        <translation>Được trả</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện nay</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Khi ấy</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
</context>
<context>
    <name>somo::WhatIfPanel</name>
    <message>
        <source>With %1 more the pay would be %2: a difference of %3.</source>
        <translation>Bán thêm %1 thì được trả %2: chênh lệch %3.</translation>
    </message>
    <message>
        <source>No policy in force covers this person in this period, so one sale more pays nothing.</source>
        <translation>Không có chính sách hiệu lực nào dành cho người này trong kỳ, nên bán thêm chưa có hoa hồng.</translation>
    </message>
    <message>
        <source>What if one more were sold?</source>
        <translation>Nếu bán thêm thì sao?</translation>
    </message>
    <message>
        <source>One sale more, credited to this person alone and counted in this period.</source>
        <translation>Thêm một lần bán, ghi công cho riêng người này và tính trong kỳ này.</translation>
    </message>
    <message>
        <source>This is a calculation only: nothing is written into the book, and the KPI score stays what it is.</source>
        <translation>Đây chỉ là tính thử: không ghi gì vào sổ, và điểm KPI giữ nguyên.</translation>
    </message>
    <message>
        <source>Back to the explanation</source>
        <translation>Về phần giải thích</translation>
    </message>
    <message>
        <source>The statement now and then</source>
        <translation>Sao kê hiện nay và khi ấy</translation>
    </message>
</context>
<context>
    <name>somo::WordEditor</name>
    <message>
        <source>“%1” as it is written</source>
        <translation>“%1” đúng như đã gõ</translation>
    </message>
    <message>
        <source>That can&apos;t be read; write it as it stood.</source>
        <translation>Chưa đọc được; hãy ghi theo dạng đã có.</translation>
    </message>
</context>
<context>
    <name>somo::ReportActions</name>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
</context>
<context>
    <name>somo::ClauseQuestions</name>
    <message>
        <source>Choose a name</source>
        <translation>Chọn tên</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Người hỏi</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Đã giải thích</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Người hỏi rút lại</translation>
    </message>
    <message>
        <source>This is unclear</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>This seems wrong</source>
        <translation>Thấy chưa đúng</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Unclear or wrong</source>
        <translation>Chưa rõ hay chưa đúng</translation>
    </message>
    <message>
        <source>The answer; it stays beside the clause</source>
        <translation>Câu trả lời; ở lại cạnh điều này</translation>
    </message>
    <message>
        <source>What is unclear, or what would be right</source>
        <translation>Điều gì chưa rõ, hoặc thế nào mới đúng</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Hỏi</translation>
    </message>
    <message>
        <source>Choose who asks.</source>
        <translation>Chọn người hỏi.</translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation>Hãy viết câu trả lời.</translation>
    </message>
    <message>
        <source>Write in a few words what is unclear or seems wrong.</source>
        <translation>Hãy viết vài lời: điều gì chưa rõ hoặc thấy chưa đúng.</translation>
    </message>
    <message>
        <source>%1, %2, thinks it is not right: “%3”</source>
        <translation>%1, %2, thấy chưa đúng: “%3”</translation>
    </message>
    <message>
        <source>%1, %2, finds it unclear: “%3”</source>
        <translation>%1, %2, thấy chưa rõ: “%3”</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Chưa có trả lời.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Đã rút lại.</translation>
    </message>
    <message>
        <source>Corrected: “%1”</source>
        <translation>Đã sửa: “%1”</translation>
    </message>
    <message>
        <source>Answer: “%1”</source>
        <translation>Trả lời: “%1”</translation>
    </message>
    <message>
        <source>It stays as it is: “%1”</source>
        <translation>Giữ nguyên: “%1”</translation>
    </message>
    <message>
        <source>Taken back: “%1”</source>
        <translation>Đã rút lại: “%1”</translation>
    </message>
    <message>
        <source>Clause %1: questions and answers</source>
        <translation>Điều %1: hỏi và đáp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>Trả lời câu này</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Trả lời lại</translation>
    </message>
</context>
<context>
    <name>somo::OrderCommission</name>
    <message>
        <source>Commission counts on the day of the order (“%1”).</source>
        <translation>Hoa hồng tính vào ngày đặt đơn (“%1”).</translation>
    </message>
    <message>
        <source>Commission counts when the order is confirmed (“%1”).</source>
        <translation>Hoa hồng tính khi đơn được xác nhận (“%1”).</translation>
    </message>
    <message>
        <source>Commission counts when the order is completed (“%1”).</source>
        <translation>Hoa hồng tính khi đơn hoàn tất (“%1”).</translation>
    </message>
    <message>
        <source>Commission counts when the order is paid in full (“%1”).</source>
        <translation>Hoa hồng tính khi đơn được thanh toán đủ (“%1”).</translation>
    </message>
    <message>
        <source>Commission counts part by part, as the order is paid (“%1”).</source>
        <translation>Hoa hồng tính từng phần, theo số tiền khách trả (“%1”).</translation>
    </message>
    <message numerus="yes">
        <source>It is held for %n day(s) after that, in case goods come back.</source>
        <translation>
            <numerusform>Sau đó giữ %n ngày, phòng khi khách trả hàng.</numerusform>
        </translation>
    </message>
    <message>
        <source>No policy in force pays commission for it.</source>
        <translation>Chưa có chính sách hiệu lực nào trả hoa hồng cho đơn này.</translation>
    </message>
    <message>
        <source>No policy in force pays %1 commission for it.</source>
        <translation>Chưa có chính sách hiệu lực nào trả hoa hồng cho %1 về đơn này.</translation>
    </message>
</context>
<context>
    <name>somo::QuestionNote</name>
    <message>
        <source>question open</source>
        <translation>có câu hỏi</translation>
    </message>
    <message>
        <source>question answered</source>
        <translation>đã trả lời</translation>
    </message>
</context>
<context>
    <name>somo::WhatIfSale</name>
    <message>
        <source>The house</source>
        <translation>Cửa hàng</translation>
    </message>
    <message>
        <source>%1 of gross profit</source>
        <translation>%1 lãi gộp</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 đơn vị hàng</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n đơn</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>Lãi gộp</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Số đơn</translation>
    </message>
    <message>
        <source>How much more, by a slider</source>
        <translation>Bán thêm bao nhiêu, bằng thanh trượt</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bên trả</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>Nhóm hàng</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>No product group</source>
        <translation>Không thuộc nhóm hàng nào</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Không qua kênh nào</translation>
    </message>
</context>
<context>
    <name>somo::PolicyTrial</name>
    <message>
        <source>The trial waits until the clause that is marked says something that can be calculated.</source>
        <translation>Chưa chạy thử: điều được đánh dấu chưa tính được.</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Bản nháp %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Bản %1</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Như đã áp dụng</translation>
    </message>
</context>
<context>
    <name>somo::ConflictSheet</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Ngày đơn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Ngày trả đủ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Chiến dịch</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Người giới thiệu</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Bên trả hoa hồng</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Vùng</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Giảm giá</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Phí giao</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Thuế</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Phí</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Dòng hàng</translation>
    </message>
    <message>
        <source>Credited to</source>
        <translation>Tính cho</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Thanh toán</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Trả hàng</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n lần trả hàng</numerusform>
        </translation>
    </message>
    <message>
        <source>another one</source>
        <translation>mục khác</translation>
    </message>
    <message>
        <source>Somebody changed this order after you opened it.</source>
        <translation>Có người đã sửa đơn này sau khi bạn mở.</translation>
    </message>
    <message>
        <source>%1 changed this order on %2, after you opened it.</source>
        <translation>%1 đã sửa đơn này lúc %2, sau khi bạn mở.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>để trống</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>you: %1</source>
        <translation>bạn: %1</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Những gì bạn gõ vẫn còn.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Lấy của họ</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Giữ của tôi</translation>
    </message>
    <message>
        <source>Both, mine where we meet</source>
        <translation>Cả hai, chỗ trùng lấy của tôi</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Giữ cả hai</translation>
    </message>
    <message>
        <source>%1 changed this on %2, after you opened it.</source>
        <translation>%1 đã sửa mục này lúc %2, sau khi bạn mở.</translation>
    </message>
</context>
<context>
    <name>somo::LostServerStrip</name>
    <message>
        <source>The book’s server doesn’t answer</source>
        <translation>Máy chủ của sổ không trả lời</translation>
    </message>
    <message>
        <source>The book’s server answers again</source>
        <translation>Máy chủ của sổ đã trả lời lại</translation>
    </message>
    <message>
        <source>Whether your last change arrived is found out then: don’t write it again.</source>
        <translation>Khi đó sẽ biết thay đổi cuối của bạn đã tới nơi chưa: đừng ghi lại.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Thử ngay</translation>
    </message>
    <message>
        <source>Close the book</source>
        <translation>Đóng sổ</translation>
    </message>
    <message>
        <source>Connected to the server on this computer since %1</source>
        <translation>Đã nối với máy chủ trên máy này từ %1</translation>
    </message>
    <message>
        <source>Connected to the server %1 since %2</source>
        <translation>Đã nối với máy chủ %1 từ %2</translation>
    </message>
    <message>
        <source>Offline since %1: the server on this computer doesn’t answer</source>
        <translation>Mất kết nối từ %1: máy chủ trên máy này không trả lời</translation>
    </message>
    <message>
        <source>Offline since %1: the server %2 doesn’t answer</source>
        <translation>Mất kết nối từ %1: máy chủ %2 không trả lời</translation>
    </message>
    <message>
        <source>Offline since %1: the server of this book doesn’t answer. What you typed is kept, and what was confirmed is safe there.</source>
        <translation>Mất kết nối từ %1: máy chủ của sổ không trả lời. Những gì bạn gõ vẫn còn đây, những gì đã xác nhận vẫn an toàn trên đó.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>Thử nối lại sau %n giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being tried again.</source>
        <translation>Đang thử nối lại.</translation>
    </message>
    <message>
        <source>No access since %1: the server no longer lets this login in</source>
        <translation>Không vào được từ %1: máy chủ không còn nhận tài khoản này</translation>
    </message>
    <message>
        <source>The server no longer lets this login in: the access may have been taken away, or its password is another one now. Ask whoever keeps the book.</source>
        <translation>Máy chủ không còn nhận tài khoản này: có thể quyền vào sổ đã được thu lại, hoặc mật khẩu nay đã khác. Hãy hỏi người giữ sổ.</translation>
    </message>
    <message>
        <source>The book’s server no longer lets this login in</source>
        <translation>Máy chủ của sổ không còn nhận tài khoản này</translation>
    </message>
    <message>
        <source>What you typed is kept here, and what was confirmed is safe there.</source>
        <translation>Những gì bạn đã gõ vẫn được giữ ở đây, những gì đã xác nhận vẫn an toàn ở đó.</translation>
    </message>
    <message>
        <source>Offline since %1: the server of this book is full, it takes no further connection. What you typed is kept, and what was confirmed is safe there. If it stays so, whoever runs the server can see who is connected.</source>
        <translation>Mất kết nối từ %1: máy chủ của sổ này đã đầy, không nhận thêm kết nối. Những gì bạn gõ vẫn còn, những gì đã xác nhận vẫn an toàn ở đó. Nếu vẫn vậy, người quản lý máy chủ xem được ai đang kết nối.</translation>
    </message>
    <message>
        <source>Offline since %1: this login has as many connections to the server as it may have. What you typed is kept, and what was confirmed is safe there. Close Somo where it is open with the same login.</source>
        <translation>Mất kết nối từ %1: tài khoản này đã có đủ số kết nối được phép tới máy chủ. Những gì bạn gõ vẫn còn, những gì đã xác nhận vẫn an toàn ở đó. Hãy đóng Somo ở nơi đang mở bằng cùng tài khoản.</translation>
    </message>
    <message>
        <source>Offline since %1: the server of this book is full</source>
        <translation>Mất kết nối từ %1: máy chủ của sổ này đã đầy</translation>
    </message>
    <message>
        <source>The book’s server is full</source>
        <translation>Máy chủ của sổ đã đầy</translation>
    </message>
</context>
<context>
    <name>somo::PasswordKeeper</name>
    <message>
        <source>This computer has no keychain that Somo can use: the password is asked at each start, and never kept in a file.</source>
        <translation>Máy này không có chùm khóa cho Somo dùng: mật khẩu được hỏi mỗi lần mở, không bao giờ cất trong tệp.</translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keychain, never in a file.</source>
        <translation>Mật khẩu được cất trong chùm khóa của máy này, không bao giờ trong tệp.</translation>
    </message>
</context>
<context>
    <name>somo::ServerAddress</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 trên %2</translation>
    </message>
</context>
<context>
    <name>somo::ServerFields</name>
    <message>
        <source>Server: the name or number of the computer; with another port, such as office:5433</source>
        <translation>Máy chủ: tên hoặc số của máy; cổng khác thì ghi như office:5433</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Tên dùng</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Thử kết nối</translation>
    </message>
    <message>
        <source>Write the computer&apos;s name or number.</source>
        <translation>Ghi tên hoặc số của máy chủ.</translation>
    </message>
    <message>
        <source>Write the database&apos;s name.</source>
        <translation>Ghi tên cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>Write the user&apos;s name.</source>
        <translation>Ghi tên dùng.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Đang thử…</translation>
    </message>
</context>
<context>
    <name>somo::ServerSheet</name>
    <message>
        <source>Open a book on a server</source>
        <translation>Mở sổ trên máy chủ</translation>
    </message>
    <message>
        <source>Address, database, user and password stand in the invitation that you were given.</source>
        <translation>Máy chủ, cơ sở dữ liệu, tên dùng và mật khẩu có trong lời mời bạn nhận được.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Open the book</source>
        <translation>Mở sổ</translation>
    </message>
</context>
<context>
    <name>somo::ServerWords</name>
    <message>
        <source>A book stands in “%1” already. Open that one instead, or make another database for this one.</source>
        <translation>Trong “%1” đã có một sổ. Mở sổ ấy, hoặc tạo cơ sở dữ liệu khác cho sổ này.</translation>
    </message>
    <message>
        <source>The book is there.</source>
        <translation>Có sổ ở đó.</translation>
    </message>
    <message>
        <source>“%1” holds something else. A book needs a database of its own; nothing was touched.</source>
        <translation>“%1” đang chứa thứ khác. Sổ cần một cơ sở dữ liệu riêng; chưa đụng gì tới đó.</translation>
    </message>
    <message>
        <source>“%1” may make nothing in “%2”. Make the database with this user as its owner, as the help shows.</source>
        <translation>“%1” không được tạo gì trong “%2”. Tạo cơ sở dữ liệu với tên dùng này làm chủ, như phần giúp chỉ.</translation>
    </message>
    <message>
        <source>This server is PostgreSQL %1. A team&apos;s book needs version 15 or newer.</source>
        <translation>Máy chủ này là PostgreSQL %1. Sổ của nhóm cần bản 15 trở lên.</translation>
    </message>
    <message>
        <source>“%1” may make no users, so nobody could be invited. Let the server&apos;s administrator say: ALTER ROLE &quot;%1&quot; CREATEROLE;</source>
        <translation>“%1” không được tạo tên dùng nên không mời được ai. Nhờ người quản trị máy chủ chạy: ALTER ROLE &quot;%1&quot; CREATEROLE;</translation>
    </message>
    <message>
        <source>The server answers, and the database is empty: the book can go there.</source>
        <translation>Máy chủ trả lời, cơ sở dữ liệu còn trống: chép sổ vào được.</translation>
    </message>
    <message>
        <source>The server answers, but there is no book in “%1”. Check the database&apos;s name.</source>
        <translation>Máy chủ trả lời, nhưng trong “%1” không có sổ. Xem lại tên cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>No computer is called “%1” here. Check the spelling, or write its number, such as 192.168.1.20.</source>
        <translation>Ở đây không có máy nào tên “%1”. Xem lại chính tả, hoặc ghi số của máy, như 192.168.1.20.</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t answer at port %2. Check that the computer is on, that PostgreSQL runs there and listens to the network, and that its firewall lets it through.</source>
        <translation>“%1” không trả lời ở cổng %2. Xem máy có bật không, PostgreSQL có chạy và nghe mạng không, tường lửa có cho qua không.</translation>
    </message>
    <message>
        <source>The server lets nobody in from this computer. It needs a line for it in pg_hba.conf, as the help shows.</source>
        <translation>Máy chủ không cho máy này vào. Cần thêm một dòng trong pg_hba.conf, như phần giúp chỉ.</translation>
    </message>
    <message>
        <source>User or password is another. Check both; capital letters count.</source>
        <translation>Tên dùng hoặc mật khẩu không khớp. Xem lại cả hai; chữ hoa chữ thường khác nhau.</translation>
    </message>
    <message>
        <source>There is no database “%1” on this server. Check its name, or make it as the help shows.</source>
        <translation>Máy chủ này không có cơ sở dữ liệu “%1”. Xem lại tên, hoặc tạo như phần giúp chỉ.</translation>
    </message>
    <message>
        <source>“%1” offers no encryption, and stands outside this network: what is written could be read on its way. Have encryption (SSL) turned on at the server.</source>
        <translation>“%1” không có mã hóa mà lại ở ngoài mạng này: dữ liệu có thể bị đọc trên đường. Nhờ bật mã hóa (SSL) ở máy chủ.</translation>
    </message>
    <message>
        <source>The server could not be reached. It says: %1</source>
        <translation>Chưa tới được máy chủ. Nó báo: %1</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Kết nối được mã hóa.</translation>
    </message>
    <message>
        <source>The connection stays on this computer.</source>
        <translation>Kết nối không ra khỏi máy này.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: in a network that others use, what is written can be read on its way.</source>
        <translation>Kết nối không mã hóa: trong mạng có người khác dùng, dữ liệu có thể bị đọc trên đường.</translation>
    </message>
    <message>
        <source>The server is full: all of its connections are taken. Try again in a moment; if it stays so, whoever runs it can see who is connected.</source>
        <translation>Máy chủ đã đầy: mọi kết nối đều đang dùng. Hãy thử lại sau ít phút; nếu vẫn vậy, người quản lý xem được ai đang kết nối.</translation>
    </message>
    <message>
        <source>“%1” has as many connections as it may have. Close Somo where it is open with that user, and try again.</source>
        <translation>“%1” đã có đủ số kết nối được phép. Hãy đóng Somo ở nơi đang mở bằng người dùng ấy rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>somo::ShareAssistant</name>
    <message>
        <source>Share this book with my team</source>
        <translation>Chia sổ với nhóm</translation>
    </message>
    <message>
        <source>A team&apos;s book stands on a PostgreSQL server, version 15 or newer: on a computer of yours that stays on, or a hosted one. It needs an empty database and a user who owns it; the help page “A book for the whole team” shows the two lines that make them.</source>
        <translation>Sổ của nhóm nằm trên máy chủ PostgreSQL, bản 15 trở lên: một máy của mình luôn bật, hoặc thuê ngoài. Cần một cơ sở dữ liệu trống và một tên dùng làm chủ; trang giúp “Một sổ cho cả nhóm” chỉ hai dòng để tạo.</translation>
    </message>
    <message>
        <source>How far the copying is</source>
        <translation>Chép đến đâu</translation>
    </message>
    <message>
        <source>The file stays where it is, as it is: a copy of this day. From now on everybody works in the book on the server; what would be written into the file would not come there.</source>
        <translation>Tệp vẫn nguyên tại chỗ: một bản của ngày hôm nay. Từ đây mọi người làm trong sổ trên máy chủ; ghi vào tệp thì không sang đó.</translation>
    </message>
    <message>
        <source>1 of 3: where to</source>
        <translation>1/3: đặt ở đâu</translation>
    </message>
    <message>
        <source>2 of 3: the copy</source>
        <translation>2/3: chép sổ</translation>
    </message>
    <message>
        <source>3 of 3: whom to invite</source>
        <translation>3/3: mời ai</translation>
    </message>
    <message>
        <source>Stop the copying</source>
        <translation>Dừng chép</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Copy the book</source>
        <translation>Chép sổ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>From: %1
To: %2</source>
        <translation>Từ: %1
Tới: %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>somo::TeamPart</name>
    <message>
        <source>Writes customers and their own orders; sees everybody&apos;s results, and of pay only their own.</source>
        <translation>Ghi khách và đơn của mình; xem kết quả của mọi người, còn tiền công thì chỉ của mình.</translation>
    </message>
    <message>
        <source>As a seller, and the orders of others, targets, teams and closing; sees phone numbers and pay.</source>
        <translation>Như người bán, thêm đơn của người khác, mục tiêu, nhóm và khóa tháng; xem số điện thoại và tiền công.</translation>
    </message>
    <message>
        <source>Everything, settings, policies, invitations and roles among it; only the history can&apos;t be rewritten.</source>
        <translation>Mọi việc, kể cả cài đặt, chính sách, mời người và trao vai; chỉ không sửa được nhật ký.</translation>
    </message>
    <message>
        <source>Reads what is open to all, and writes nothing.</source>
        <translation>Đọc những gì mở cho mọi người, không ghi gì.</translation>
    </message>
    <message>
        <source>On this computer as “%1”.</source>
        <translation>Trên máy này, với tên “%1”.</translation>
    </message>
    <message>
        <source>On %1 as “%2”.</source>
        <translation>Trên %1, với tên “%2”.</translation>
    </message>
    <message>
        <source>Role here: %1.</source>
        <translation>Vai ở đây: %1.</translation>
    </message>
    <message>
        <source>No roles are given yet: the first invitation begins them.</source>
        <translation>Chưa trao vai nào: lời mời đầu tiên mở đầu việc ấy.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>For %1: the book “%2” in Somo
Book › Open a book on a server…
Server: %3
Database: %4
User: %5
Password: %6</source>
        <translation>Gửi %1: sổ “%2” trong Somo
Sổ › Mở sổ trên máy chủ…
Máy chủ: %3
Cơ sở dữ liệu: %4
Tên dùng: %5
Mật khẩu: %6</translation>
    </message>
    <message>
        <source>People and their roles</source>
        <translation>Người và vai</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>User on the server</source>
        <translation>Tên dùng trên máy chủ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai</translation>
    </message>
    <message>
        <source>These passwords are shown this once, and stand in no file. Hand each to its person; a lost one is replaced by taking the access away and inviting anew.</source>
        <translation>Mật khẩu chỉ hiện một lần này, không nằm trong tệp nào. Trao cho từng người; ai làm mất thì thôi quyền rồi mời lại.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Lời mời</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Vai của %1</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Không vào</translation>
    </message>
    <message>
        <source>Carry out the changes</source>
        <translation>Thực hiện thay đổi</translation>
    </message>
    <message numerus="yes">
        <source>Make %n invitations</source>
        <translation>
            <numerusform>Tạo %n lời mời</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can no longer open this book. What %1 wrote stays.</source>
        <translation>%1 không mở được sổ này nữa. Những gì %1 đã ghi vẫn còn.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3. %4</source>
        <translation>%1: %2 thay cho %3. %4</translation>
    </message>
    <message>
        <source>%1 is invited: %2. %3</source>
        <translation>Đã mời %1: %2. %3</translation>
    </message>
    <message>
        <source>The server stands on this computer, under a name that means another one everywhere else. Choose how the others reach this computer; PostgreSQL must listen to the network for that, as the help shows.</source>
        <translation>Máy chủ nằm trên máy này, dưới cái tên mà ở máy khác lại chỉ chính máy ấy. Hãy chọn cách người khác tới được máy này; muốn vậy PostgreSQL phải nghe từ mạng, như trang trợ giúp chỉ.</translation>
    </message>
    <message>
        <source>Server in the invitations</source>
        <translation>Máy chủ ghi trong lời mời</translation>
    </message>
    <message>
        <source>Copy the one for %1</source>
        <translation>Chép lời mời của %1</translation>
    </message>
    <message>
        <source>Keeper, as the book&apos;s owner</source>
        <translation>Người giữ sổ, vì là chủ sổ</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are chosen and not carried out: nothing has changed yet.</source>
        <translation>
            <numerusform>Đã chọn %n vai nhưng chưa thực hiện: chưa có gì thay đổi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Đóng, không thực hiện</translation>
    </message>
</context>
<context>
    <name>somo::TeamSheet</name>
    <message>
        <source>Who may do what in this book</source>
        <translation>Ai được làm gì trong sổ này</translation>
    </message>
    <message>
        <source>The whole book can go back into a file at any time; the one on the server stays as it is.</source>
        <translation>Lúc nào cả sổ cũng có thể trở về tệp; sổ trên máy chủ vẫn nguyên.</translation>
    </message>
    <message>
        <source>Back into a file…</source>
        <translation>Trở về tệp…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>somo::WeeklyEntries</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>week before: %1</source>
        <translation>tuần trước: %1</translation>
    </message>
</context>
<context>
    <name>somo::WeeklyModel</name>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
</context>
<context>
    <name>somo::WeeklyPage</name>
    <message>
        <source>Weekly report</source>
        <translation>Báo cáo tuần</translation>
    </message>
    <message>
        <source>Nobody is active in this week.</source>
        <translation>Tuần này không ai hoạt động.</translation>
    </message>
    <message>
        <source>%1: what is written stands here once it is sent.</source>
        <translation>%1: nội dung hiện ở đây khi đã gửi.</translation>
    </message>
    <message>
        <source>What helped: %1</source>
        <translation>Điều gì đã giúp: %1</translation>
    </message>
    <message>
        <source>What is in the way: %1</source>
        <translation>Điều gì đang cản: %1</translation>
    </message>
    <message>
        <source>%1 added no sentence.</source>
        <translation>%1 không viết thêm câu nào.</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Tuần trước</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Tuần sau</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tuần này</translation>
    </message>
    <message>
        <source>Choose at the lower right who uses Somo here; then your own report stands in this place.</source>
        <translation>Chọn ở góc dưới bên phải ai đang dùng Somo; báo cáo của bạn sẽ hiện ở chỗ này.</translation>
    </message>
    <message>
        <source>The team&apos;s reports of the week</source>
        <translation>Báo cáo tuần của đội</translation>
    </message>
</context>
<context>
    <name>somo::WeeklyView</name>
    <message>
        <source>From the orders: orders %1, revenue %2, units %3, new customers %4, returned %5.</source>
        <translation>Từ đơn hàng: số đơn %1, doanh thu %2, số lượng %3, khách mới %4, trả hàng %5.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Trạng thái: %1</translation>
    </message>
    <message>
        <source>State: %1, %2</source>
        <translation>Trạng thái: %1, %2</translation>
    </message>
    <message>
        <source>It can be read by all, and its figures count. To change it, take the sending back.</source>
        <translation>Mọi người đọc được, và số đã được tính. Muốn sửa, thu hồi lần gửi.</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Điều gì đã giúp</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Điều gì đang cản</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Giữ bản nháp</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Take the sending back</source>
        <translation>Thu hồi lần gửi</translation>
    </message>
</context>
<context>
    <name>somo::NameSheet</name>
    <message>
        <source>Who is using Somo here?</source>
        <translation>Ai đang dùng Somo ở đây?</translation>
    </message>
    <message>
        <source>Part of a name, or another name</source>
        <translation>Một phần tên, hoặc tên khác</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Tìm tên</translation>
    </message>
    <message>
        <source>People of the book</source>
        <translation>Người trong sổ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Là tôi</translation>
    </message>
    <message>
        <source>Another name: %1</source>
        <translation>Tên khác: %1</translation>
    </message>
    <message>
        <source>%1 In a file it is a name, not a lock, and can be changed at the foot of the window; on a server the login counts.</source>
        <translation>%1 Trong tệp, đó là một cái tên, không phải khóa, và đổi được ở chân cửa sổ; trên máy chủ thì tính theo tài khoản đăng nhập.</translation>
    </message>
</context>
<context>
    <name>somo::OwnMetricList</name>
    <message>
        <source>Type what is counted, such as “Samples given”.</source>
        <translation>Gõ tên điều cần đếm, ví dụ “Mẫu đã tặng”.</translation>
    </message>
    <message>
        <source>There is a metric “%1” already. Type another name.</source>
        <translation>Đã có chỉ số “%1”. Hãy gõ tên khác.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Metrics of your own</source>
        <translation>Chỉ số riêng</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>While nothing was entered or aimed for</source>
        <translation>Khi chưa nhập số liệu và chưa đặt mục tiêu nào</translation>
    </message>
</context>
<context>
    <name>somo::PersonRole</name>
    <message>
        <source>User on the server: %1</source>
        <translation>Người dùng trên máy chủ: %1</translation>
    </message>
    <message>
        <source>No login on the server yet.</source>
        <translation>Chưa có lối vào máy chủ.</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Không có quyền vào</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Mời</translation>
    </message>
    <message>
        <source>Take the access away</source>
        <translation>Thu lại quyền vào</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Đổi vai trò</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Trên máy chủ</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Vai trò của %1</translation>
    </message>
    <message>
        <source>Invitation, shown this once</source>
        <translation>Lời mời, chỉ hiện lần này</translation>
    </message>
    <message>
        <source>Hand it over now: the password is shown this once and kept nowhere.</source>
        <translation>Hãy trao ngay: mật khẩu chỉ hiện lần này và không được lưu ở đâu.</translation>
    </message>
</context>
<context>
    <name>somo::ProductCellEditor</name>
    <message>
        <source>%1 %2 → %3. Enter writes yours, Esc leaves it so.</source>
        <translation>%1 %2 → %3. Enter ghi của bạn, Esc để nguyên như vậy.</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Call %1</source>
        <translation>Gọi %1</translation>
    </message>
    <message>
        <source>%1 calls back</source>
        <translation>%1 hẹn gọi lại</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nhắn %1</translation>
    </message>
    <message>
        <source>%1 writes back</source>
        <translation>%1 hẹn nhắn lại</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>Ghé %1</translation>
    </message>
    <message>
        <source>%1 comes by</source>
        <translation>%1 hẹn ghé</translation>
    </message>
    <message>
        <source>Deliver to %1</source>
        <translation>Giao hàng cho %1</translation>
    </message>
    <message>
        <source>%1 collects the goods</source>
        <translation>%1 hẹn lấy hàng</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>Trả tiền cho %1</translation>
    </message>
    <message>
        <source>%1 pays</source>
        <translation>%1 hẹn trả tiền</translation>
    </message>
    <message>
        <source>Promised to %1</source>
        <translation>Đã hứa với %1</translation>
    </message>
    <message>
        <source>Promised by %1</source>
        <translation>%1 đã hứa</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Một lời hẹn</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Đơn: %1</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Người: %1</translation>
    </message>
    <message>
        <source>Promised on %1</source>
        <translation>Hứa ngày %1</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Xong ngày %1</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Lời hẹn</translation>
    </message>
    <message>
        <source>Last day of the commission period: %1</source>
        <translation>Ngày cuối kỳ hoa hồng: %1</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Last day of the policy %1</source>
        <translation>Ngày cuối của chính sách %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
</context>
<context>
    <name>folder</name>
    <message>
        <source>text</source>
        <translation>chữ</translation>
    </message>
    <message>
        <source>code, as text</source>
        <translation>mã, dạng chữ</translation>
    </message>
    <message>
        <source>phone, as it was typed</source>
        <translation>điện thoại, như đã gõ</translation>
    </message>
    <message>
        <source>date, YYYY-MM-DD</source>
        <translation>ngày, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>time, HH:MM</source>
        <translation>giờ, HH:MM</translation>
    </message>
    <message>
        <source>amount in the book&apos;s currency</source>
        <translation>số tiền, theo tiền của sổ</translation>
    </message>
    <message>
        <source>price of one, up to 4 decimals more than an amount</source>
        <translation>đơn giá, thêm tối đa 4 số lẻ so với số tiền</translation>
    </message>
    <message>
        <source>quantity, up to 3 decimals</source>
        <translation>số lượng, tối đa 3 số lẻ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>số nguyên</translation>
    </message>
    <message>
        <source>draft, confirmed, shipped, completed or cancelled</source>
        <translation>draft, confirmed, shipped, completed hoặc cancelled</translation>
    </message>
    <message>
        <source>person&apos;s code, or several with their percents: An:60;Binh:40</source>
        <translation>mã người, hoặc nhiều người kèm phần trăm: An:60;Binh:40</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes hoặc no</translation>
    </message>
    <message>
        <source>person:CODE, team:CODE or everyone</source>
        <translation>person:MÃ, team:MÃ hoặc everyone</translation>
    </message>
    <message>
        <source>A book of Somo</source>
        <translation>Một sổ của Somo</translation>
    </message>
    <message>
        <source>Written on %1. Currency: %2. Amounts have %3 decimals.</source>
        <translation>Ghi ngày %1. Tiền: %2. Số tiền có %3 số lẻ.</translation>
    </message>
    <message>
        <source>All files are UTF-8 with commas, a header row and CRLF. Numbers have a point and no grouping. An apostrophe before = + - @ keeps a spreadsheet from running the text; Somo takes it off when reading.</source>
        <translation>Mọi tệp là UTF-8, ngăn bằng dấu phẩy, có dòng tiêu đề, xuống dòng CRLF. Số dùng dấu chấm cho phần lẻ, không ngăn hàng nghìn. Dấu nháy đơn trước = + - @ để bảng tính không chạy chữ như công thức; Somo bỏ dấu ấy khi đọc.</translation>
    </message>
    <message>
        <source>How to read it back, in this order, into a new book:</source>
        <translation>Cách đọc lại vào một sổ mới, theo thứ tự này:</translation>
    </message>
    <message>
        <source>Settings, policies, statements and weekly reports stand in the folder “tables” only; a copy of the book itself (backup) keeps them ready to use.</source>
        <translation>Cài đặt, chính sách, bảng hoa hồng và báo cáo tuần chỉ nằm trong thư mục “tables”; bản sao của sổ (backup) giữ chúng dùng được ngay.</translation>
    </message>
    <message>
        <source>From a server come only the rows that may be read by whoever wrote this.</source>
        <translation>Từ máy chủ chỉ có những dòng mà người ghi được xem.</translation>
    </message>
    <message>
        <source>Files and their rows:</source>
        <translation>Các tệp và số dòng:</translation>
    </message>
    <message>
        <source>In “tables” every value stands as the book keeps it:</source>
        <translation>Trong “tables”, mỗi giá trị ở đúng dạng mà sổ lưu:</translation>
    </message>
    <message>
        <source>Dates are numbers, 20261031. Moments are milliseconds since 1970-01-01, UTC. Minutes count from midnight.</source>
        <translation>Ngày là số, 20261031. Thời điểm là mili giây từ 1970-01-01, UTC. Phút tính từ nửa đêm.</translation>
    </message>
    <message>
        <source>Amounts are in the smallest unit of the currency; prices have 4 decimals more; quantities are thousandths; rates are millionths.</source>
        <translation>Số tiền theo đơn vị nhỏ nhất của tiền; đơn giá thêm 4 số lẻ; số lượng theo phần nghìn; tỷ lệ theo phần triệu.</translation>
    </message>
    <message>
        <source>A column NAME_id holds the id of a row in the table NAME.</source>
        <translation>Cột TÊN_id giữ id của một dòng trong bảng TÊN.</translation>
    </message>
    <message>
        <source>birthday, YYYY-MM-DD, or --MM-DD where the year isn&apos;t known</source>
        <translation>ngày sinh, YYYY-MM-DD, hoặc --MM-DD khi không biết năm</translation>
    </message>
</context>
<context>
    <name>somo::BookFiles</name>
    <message>
        <source>Writing %1…</source>
        <translation>Đang ghi %1…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Lưu bảng</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Sổ tính Excel</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Tệp CSV</translation>
    </message>
    <message>
        <source>Save dates for a calendar</source>
        <translation>Lưu ngày hẹn cho lịch</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Lời hẹn</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Tệp lịch</translation>
    </message>
    <message>
        <source>Save customers as contacts</source>
        <translation>Lưu khách vào danh bạ</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Contact cards</source>
        <translation>Danh thiếp</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) left out: no phone, e-mail or address is known or open to you.</source>
        <translation>
            <numerusform>Không có %n khách: chưa biết, hoặc bạn không được xem điện thoại, e-mail và địa chỉ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the whole book as a folder</source>
        <translation>Lưu cả sổ thành thư mục</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Đã dừng. Chưa ghi gì.</translation>
    </message>
</context>
<context>
    <name>somo::CreditRulesPart</name>
    <message>
        <source>Who is credited with orders that name nobody</source>
        <translation>Đơn không nêu ai thì ghi công cho ai</translation>
    </message>
    <message>
        <source>Credit rules, the first that fits decides</source>
        <translation>Quy tắc ghi công, quy tắc hợp đầu tiên được dùng</translation>
    </message>
    <message>
        <source>Source, such as shopee or shopee/shop-a; empty: any</source>
        <translation>Nguồn, như shopee hoặc shopee/shop-a; để trống: mọi nguồn</translation>
    </message>
    <message>
        <source>Source of the orders</source>
        <translation>Nguồn của đơn</translation>
    </message>
    <message>
        <source>Region of the orders</source>
        <translation>Vùng hoặc tỉnh của đơn</translation>
    </message>
    <message>
        <source>Credited to</source>
        <translation>Ghi công cho</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Thêm quy tắc</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Lên trước</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Xuống sau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Any region</source>
        <translation>Mọi vùng</translation>
    </message>
    <message>
        <source>The customer&apos;s keeper</source>
        <translation>Người giữ khách</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Vùng, tỉnh</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Mọi nguồn</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Credit %1 orders by the rules</source>
        <translation>Ghi công %1 đơn theo quy tắc</translation>
    </message>
    <message>
        <source>Rules act on imports. Orders that name nobody: %1.</source>
        <translation>Quy tắc áp dụng khi nhập. Đơn chưa nêu ai: %1.</translation>
    </message>
    <message>
        <source>Left out, as they count in a closed period: %1.</source>
        <translation>Chừa lại vì thuộc kỳ đã khóa: %1.</translation>
    </message>
</context>
<context>
    <name>somo::ProductAliases</name>
    <message>
        <source>What sources call it</source>
        <translation>Các nguồn gọi là</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Its code or name there</source>
        <translation>Mã hoặc tên ở nguồn</translation>
    </message>
    <message>
        <source>Add as a code</source>
        <translation>Thêm làm mã</translation>
    </message>
    <message>
        <source>Add as a name</source>
        <translation>Thêm làm tên</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>somo::ProfileList</name>
    <message>
        <source>Files that are recognised</source>
        <translation>Tệp nhận ra được</translation>
    </message>
    <message>
        <source>File of</source>
        <translation>Tệp của</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Made for the exports</source>
        <translation>Làm cho các bản xuất</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Từ đâu</translation>
    </message>
    <message>
        <source>Copy into a file…</source>
        <translation>Chép ra tệp…</translation>
    </message>
    <message>
        <source>Writes the profile as a file to be changed with any text editor</source>
        <translation>Ghi mẫu thành tệp để sửa bằng trình soạn thảo</translation>
    </message>
    <message>
        <source>Take a profile from a file…</source>
        <translation>Lấy mẫu từ tệp…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n cột</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads: %1</source>
        <translation>Đọc: %1</translation>
    </message>
    <message>
        <source>this book</source>
        <translation>sổ này</translation>
    </message>
    <message>
        <source>comes with Somo</source>
        <translation>có sẵn trong Somo</translation>
    </message>
</context>
<context>
    <name>somo::QuestionList</name>
    <message>
        <source>In the file</source>
        <translation>Trong tệp</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Là gì</translation>
    </message>
    <message>
        <source>What the import asks</source>
        <translation>Điều cần trả lời khi nhập</translation>
    </message>
    <message>
        <source>Nothing is joined unless you say so. What stays open can be answered later.</source>
        <translation>Không gộp gì nếu bạn chưa trả lời. Điều để ngỏ có thể trả lời sau.</translation>
    </message>
    <message>
        <source>Order %1, %2, %3</source>
        <translation>Đơn %1, %2, %3</translation>
    </message>
    <message>
        <source>Decide later; both count</source>
        <translation>Để sau; cả hai đều tính</translation>
    </message>
    <message>
        <source>One sale; the book&apos;s order counts</source>
        <translation>Một lần bán; tính đơn trong sổ</translation>
    </message>
    <message>
        <source>One sale; the file&apos;s order counts</source>
        <translation>Một lần bán; tính đơn trong tệp</translation>
    </message>
    <message>
        <source>Two sales; both count</source>
        <translation>Hai lần bán; cả hai đều tính</translation>
    </message>
    <message>
        <source>Decide later; no customer</source>
        <translation>Để sau; chưa có khách</translation>
    </message>
    <message>
        <source>Somebody else, a new customer</source>
        <translation>Người khác, khách mới</translation>
    </message>
    <message>
        <source>Customer %1, %2; orders: %3</source>
        <translation>Khách %1, %2; số đơn: %3</translation>
    </message>
    <message>
        <source>A new product</source>
        <translation>Mặt hàng mới</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Là %1</translation>
    </message>
    <message>
        <source>Product %1; lines: %2</source>
        <translation>Mặt hàng %1; số dòng: %2</translation>
    </message>
    <message>
        <source>Customer %1; orders: %2</source>
        <translation>Khách %1; số đơn: %2</translation>
    </message>
</context>
<context>
    <name>somo::QuickLine</name>
    <message>
        <source>Lan buys 3 T-shirts 450k yesterday · Friday call Minh again · lunch 180k</source>
        <translation>chị Lan lấy 3 áo thun 450k hôm qua · thứ 6 gọi lại anh Minh · ăn trưa 180k</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Ghi nhanh</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer.</source>
        <translation>
            <numerusform>Còn %n điều cần trả lời.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (suy ra)</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Đã ghi.</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Đã ghi: %1.</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>bỏ</translation>
    </message>
    <message>
        <source>As you would tell a colleague: who, what, how much, when.</source>
        <translation>Nói như với đồng nghiệp: ai, gì, bao nhiêu, hôm nào.</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>ghi</translation>
    </message>
    <message>
        <source>Nothing is left to answer.</source>
        <translation>Không còn gì phải hỏi.</translation>
    </message>
    <message>
        <source>goes there</source>
        <translation>tới chỗ cần trả lời</translation>
    </message>
</context>
<context>
    <name>somo::BookFileStrip</name>
    <message>
        <source>The server’s book stands in a file as well</source>
        <translation>Sổ trên máy chủ nay có thêm một bản trong tệp</translation>
    </message>
    <message>
        <source>The book “%1” now stands in the file “%2” as well. This window is still in the one on the server: what is written goes there, and not into the file.</source>
        <translation>Sổ “%1” nay có thêm một bản trong tệp “%2”. Cửa sổ này vẫn đang ở sổ trên máy chủ: những gì ghi sẽ vào đó, không vào tệp.</translation>
    </message>
    <message>
        <source>Open the file now</source>
        <translation>Mở tệp ngay</translation>
    </message>
    <message>
        <source>Stay on the server</source>
        <translation>Ở lại máy chủ</translation>
    </message>
</context>
<context>
    <name>somo::ExpenseEnvelopes</name>
    <message>
        <source>%1: %2 more than the %3 set.</source>
        <translation>%1: nhiều hơn %2 so với %3 đã đặt.</translation>
    </message>
    <message>
        <source>%1: %2 left of the %3 set.</source>
        <translation>%1: còn %2 trong %3 đã đặt.</translation>
    </message>
    <message>
        <source>No envelope is set for “%1”. It can stay so.</source>
        <translation>“%1” chưa đặt phong bì, và vẫn ổn.</translation>
    </message>
    <message>
        <source>Kinds come with the first expenses, or are added here.</source>
        <translation>Khoản chi có cùng các chi tiêu đầu tiên, hoặc thêm ở đây.</translation>
    </message>
    <message>
        <source>Choose a kind to set what is meant to be enough for a month.</source>
        <translation>Chọn một khoản để đặt số tiền dự tính cho một tháng.</translation>
    </message>
    <message>
        <source>Type what money is spent on, such as “Travel”.</source>
        <translation>Gõ tên khoản chi, ví dụ “Đi lại”.</translation>
    </message>
    <message>
        <source>There is a kind “%1” already. Type another name.</source>
        <translation>Đã có khoản “%1”. Gõ tên khác.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Đã thêm: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Đã sửa: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Đã bỏ: %1</translation>
    </message>
    <message>
        <source>Kinds and envelopes</source>
        <translation>Khoản chi và phong bì</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Khoản chi</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Đặt</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Đã chi</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Còn</translation>
    </message>
    <message>
        <source>What is meant to be enough for a month; over several months it counts once for each.</source>
        <translation>Số tiền dự tính cho một tháng; xem nhiều tháng thì mỗi tháng tính một lần.</translation>
    </message>
    <message>
        <source>Kinds of expenses with their envelopes</source>
        <translation>Các khoản chi và phong bì</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Envelope a month (optional)</source>
        <translation>Phong bì một tháng (không bắt buộc)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>While no expense is under it</source>
        <translation>Khi chưa có chi tiêu nào thuộc khoản này</translation>
    </message>
</context>
<context>
    <name>somo::ExpenseForm</name>
    <message>
        <source>Type how much it was; money that came back is below 0.</source>
        <translation>Gõ số tiền đã chi; tiền nhận lại thì ghi số âm.</translation>
    </message>
    <message>
        <source>Choose a kind of the list, or add what you typed (Alt+Enter).</source>
        <translation>Chọn một khoản trong danh sách, hoặc thêm khoản vừa gõ (Alt+Enter).</translation>
    </message>
    <message>
        <source>Choose what kind of expense it is.</source>
        <translation>Chọn khoản chi.</translation>
    </message>
    <message>
        <source>Choose a customer of the list, or leave it empty.</source>
        <translation>Chọn một khách trong danh sách, hoặc để trống.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Đã sửa: %1</translation>
    </message>
    <message>
        <source>New expense</source>
        <translation>Chi tiêu mới</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Chi tiêu</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>What for (optional)</source>
        <translation>Nội dung (không bắt buộc)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Khoản chi</translation>
    </message>
    <message>
        <source>Customer (optional)</source>
        <translation>Khách (không bắt buộc)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Add “%1” as a new kind</source>
        <translation>Thêm “%1” làm khoản mới</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Takes the expense out; it can be undone (Del in the list)</source>
        <translation>Bỏ chi tiêu này ra, hoàn tác được (Del trong danh sách)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Để lại như cũ</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>somo::ExpenseModel</name>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Khoản chi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người chi</translation>
    </message>
</context>
<context>
    <name>somo::ExpenseTable</name>
    <message>
        <source>Nothing is written down for %1. Type an expense here, or “180k lunch with a customer” into quick entry (Ctrl+N).</source>
        <translation>%1 chưa ghi chi tiêu nào. Gõ một khoản ở đây, hoặc gõ “ăn trưa với khách 180k” vào ghi nhanh (Ctrl+N).</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Không có dòng nào hợp với bộ lọc.</translation>
    </message>
    <message>
        <source>New expense</source>
        <translation>Thêm chi tiêu</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Nhập tệp…</translation>
    </message>
    <message>
        <source>Kind, customer, note or amount; accents aren&apos;t needed</source>
        <translation>Khoản chi, khách, nội dung hay số tiền; không cần dấu</translation>
    </message>
    <message>
        <source>Find expenses</source>
        <translation>Tìm chi tiêu</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F); clear: Ctrl+Shift+F</source>
        <translation>Lọc (Ctrl+F); bỏ lọc: Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Expenses of the period</source>
        <translation>Chi tiêu trong kỳ</translation>
    </message>
    <message>
        <source>Total of the expenses</source>
        <translation>Tổng chi tiêu</translation>
    </message>
</context>
<context>
    <name>somo::ExpenseTotalModel</name>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trong %2</translation>
    </message>
</context>
<context>
    <name>somo::ExpensesPage</name>
    <message>
        <source>Expenses</source>
        <translation>Chi tiêu</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Đã bỏ ra: %1</translation>
    </message>
    <message>
        <source>New expense</source>
        <translation>Thêm chi tiêu</translation>
    </message>
</context>
<context>
    <name>ScriptFields</name>
    <message>
        <source>As 2026-11-20, or 11-20 for each year.</source>
        <translation>Như 2026-11-20, hoặc 11-20 cho mỗi năm.</translation>
    </message>
    <message>
        <source>Several with commas between them; one of them is enough.</source>
        <translation>Nhiều giá trị thì cách nhau bằng dấu phẩy; chỉ cần một.</translation>
    </message>
    <message>
        <source>If the customer is in a group</source>
        <translation>Nếu khách thuộc một nhóm</translation>
    </message>
    <message>
        <source>If the customer is in a segment</source>
        <translation>Nếu khách thuộc một phân khúc</translation>
    </message>
    <message>
        <source>If the customer bears a tag</source>
        <translation>Nếu khách có nhãn</translation>
    </message>
    <message>
        <source>If the customer doesn’t bear a tag</source>
        <translation>Nếu khách không có nhãn</translation>
    </message>
    <message>
        <source>If it was ordered over a channel</source>
        <translation>Nếu mua qua một kênh</translation>
    </message>
    <message>
        <source>If the order is of an amount or more</source>
        <translation>Nếu đơn từ một số tiền trở lên</translation>
    </message>
    <message>
        <source>Words of one’s own for the list (last step)</source>
        <translation>Lời riêng cho danh sách (bước cuối)</translation>
    </message>
    <message>
        <source>A subject for the e-mail (last step)</source>
        <translation>Tiêu đề thư (bước cuối)</translation>
    </message>
    <message>
        <source>A further step</source>
        <translation>Thêm một bước</translation>
    </message>
</context>
<context>
    <name>care</name>
    <message>
        <source>is longer than the %1 letters that fit. Shorten it.</source>
        <translation>dài hơn %1 chữ. Hãy rút ngắn.</translation>
    </message>
    <message>
        <source>has a brace without its other one. A field is written {tên}; write {{ for a brace itself.</source>
        <translation>có dấu ngoặc nhọn thiếu nửa kia. Viết trường như {tên}; viết {{ nếu cần chính dấu ngoặc.</translation>
    </message>
    <message>
        <source>has a field {%1} that Somo doesn’t know. Known are: %2.</source>
        <translation>có trường {%1} mà Somo không biết. Có thể dùng: %2.</translation>
    </message>
    <message>
        <source>is %1 days; from %2 to %3 days are possible.</source>
        <translation>là %1 ngày; có thể từ %2 đến %3 ngày.</translation>
    </message>
    <message>
        <source>is missing: say which stage is reached.</source>
        <translation>còn thiếu: hãy nói đạt giai đoạn nào.</translation>
    </message>
    <message>
        <source>belongs to the triggers stage_reached and deal_stage_reached alone. Leave it out.</source>
        <translation>chỉ đi với stage_reached và deal_stage_reached. Hãy bỏ đi.</translation>
    </message>
    <message>
        <source>is “%1”; contacted, customer and repeat are possible, for the book knows since when these hold. Dormant is a trigger of its own.</source>
        <translation>là “%1”; có thể là contacted, customer hay repeat, vì sổ biết các giai đoạn này có từ ngày nào. Dormant là một điều kiện mở riêng.</translation>
    </message>
    <message>
        <source>is missing: say which day, as 2026-11-20, or 11-20 for each year.</source>
        <translation>còn thiếu: hãy ghi ngày, như 2026-11-20, hoặc 11-20 cho mỗi năm.</translation>
    </message>
    <message>
        <source>belongs to the trigger date alone. Leave it out.</source>
        <translation>chỉ đi với date. Hãy bỏ đi.</translation>
    </message>
    <message>
        <source>lies outside the years that a book knows.</source>
        <translation>nằm ngoài những năm mà sổ biết.</translation>
    </message>
    <message>
        <source>is for later steps; the first one comes up by “when”. Leave it out.</source>
        <translation>dành cho các bước sau; bước đầu theo “when”. Hãy bỏ đi.</translation>
    </message>
    <message>
        <source>is empty. Write what may be said, or what a call or visit is about.</source>
        <translation>còn trống. Hãy viết lời có thể nói, hoặc gọi hay gặp để làm gì.</translation>
    </message>
    <message>
        <source>is made of letters, digits, _ and -, at least one of them.</source>
        <translation>gồm chữ, số, _ và -, ít nhất một ký tự.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>còn thiếu.</translation>
    </message>
    <message>
        <source>is below 0.</source>
        <translation>nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>are %1; a script has 1 to %2.</source>
        <translation>có %1; một kịch bản có từ 1 đến %2 bước.</translation>
    </message>
    <message>
        <source>No customer is in the group “%1” yet.</source>
        <translation>Chưa có khách nào thuộc nhóm “%1”.</translation>
    </message>
    <message>
        <source>The book has no segment “%1” yet.</source>
        <translation>Sổ chưa có phân khúc “%1”.</translation>
    </message>
    <message>
        <source>No customer bears the tag “%1” yet.</source>
        <translation>Chưa có khách nào mang nhãn “%1”.</translation>
    </message>
    <message>
        <source>The book has no channel “%1” yet.</source>
        <translation>Sổ chưa có kênh “%1”.</translation>
    </message>
    <message>
        <source>The pipeline has no stage “%1” yet.</source>
        <translation>Chưa có giai đoạn cơ hội “%1”.</translation>
    </message>
    <message>
        <source>After delivery</source>
        <translation>Sau giao hàng</translation>
    </message>
    <message>
        <source>Ask {name} about {product}</source>
        <translation>Hỏi thăm {tên} về {sản phẩm}</translation>
    </message>
    <message>
        <source>Hello {given name}, {product} of {bought on} reached you a few days ago. Is everything as you like it? If something isn’t, tell me and I will see to it.</source>
        <translation>Chào {xưng hô} {tên gọi}, {sản phẩm} đặt ngày {ngày mua} {xưng hô} dùng thấy thế nào ạ? Có gì chưa vừa ý, {xưng hô} nhắn em xử lý ngay.</translation>
    </message>
    <message>
        <source>Call {name} about {product}</source>
        <translation>Gọi {tên} về {sản phẩm}</translation>
    </message>
    <message>
        <source>Ask how {product} is doing after a month, and note what could be better.</source>
        <translation>Hỏi xem {sản phẩm} sau một tháng dùng ra sao, ghi lại điều có thể làm tốt hơn.</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Sinh nhật</translation>
    </message>
    <message>
        <source>Birthday of {name}</source>
        <translation>Sinh nhật {tên}</translation>
    </message>
    <message>
        <source>Happy birthday, {given name}! All the best for the year ahead.</source>
        <translation>Chúc mừng sinh nhật {xưng hô} {tên gọi}. Chúc {xưng hô} một năm nhiều sức khỏe và niềm vui.</translation>
    </message>
    <message>
        <source>May be running out</source>
        <translation>Có thể sắp hết</translation>
    </message>
    <message>
        <source>{name} may soon need more</source>
        <translation>{tên} có thể sắp cần thêm</translation>
    </message>
    <message>
        <source>Hello {given name}, on {bought on} you took {product}. Is there enough of it left?</source>
        <translation>Chào {xưng hô} {tên gọi}, ngày {ngày mua} {xưng hô} có lấy {sản phẩm}, còn đủ dùng không ạ? Cần thêm thì {xưng hô} nhắn em.</translation>
    </message>
    <message>
        <source>Hasn’t come for long</source>
        <translation>Lâu chưa gặp</translation>
    </message>
    <message>
        <source>Ask how {name} is</source>
        <translation>Hỏi thăm {tên}</translation>
    </message>
    <message>
        <source>Ask how {name} is and what has changed. The last order was on {bought on}: {product}. Nothing has to be sold.</source>
        <translation>Hỏi thăm {tên} dạo này thế nào, có gì thay đổi. Đơn cuối ngày {ngày mua}: {sản phẩm}. Không cần bán gì.</translation>
    </message>
    <message>
        <source>Teachers’ Day, 20 November</source>
        <translation>Ngày Nhà giáo 20/11</translation>
    </message>
    <message>
        <source>Tell {name} about gifts for 20 November</source>
        <translation>Nhắn {tên} về quà 20/11</translation>
    </message>
    <message>
        <source>Hello {given name}, 20 November is coming. If you want a gift for a teacher, tell me by the 15th, then it is there in time.</source>
        <translation>Chào {xưng hô} {tên gọi}, sắp đến 20/11. Nếu {xưng hô} cần quà tặng thầy cô, nhắn em trước ngày 15 để giao kịp ạ.</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Tỉnh thành</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Đơn đầu tiên</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Lần mua cuối</translation>
    </message>
    <message>
        <source>female</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>male</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>Group by behaviour</source>
        <translation>Nhóm theo hành vi</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Người chăm</translation>
    </message>
    <message>
        <source>Month of birthday</source>
        <translation>Tháng sinh</translation>
    </message>
    <message>
        <source>Field of your own</source>
        <translation>Mục riêng</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Đồng ý nhận tin</translation>
    </message>
    <message>
        <source>Orders that count</source>
        <translation>Số đơn được tính</translation>
    </message>
    <message>
        <source>Revenue ever</source>
        <translation>Doanh thu từ trước đến nay</translation>
    </message>
    <message>
        <source>Revenue, 12 months</source>
        <translation>Doanh thu 12 tháng</translation>
    </message>
    <message>
        <source>Product bought</source>
        <translation>Hàng đã mua</translation>
    </message>
    <message>
        <source>Product group bought</source>
        <translation>Nhóm hàng đã mua</translation>
    </message>
    <message>
        <source>Channel bought over</source>
        <translation>Kênh đã mua</translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation>Lần trao đổi cuối</translation>
    </message>
    <message>
        <source>is</source>
        <translation>là</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>không là</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>đã từng</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>đã biết</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>chưa lần nào</translation>
    </message>
    <message>
        <source>isn’t known</source>
        <translation>chưa biết</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>có chữ</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>since</source>
        <translation>từ ngày</translation>
    </message>
    <message>
        <source>before</source>
        <translation>trước ngày</translation>
    </message>
    <message>
        <source>not since</source>
        <translation>không từ ngày</translation>
    </message>
    <message>
        <source>me</source>
        <translation>chính bạn</translation>
    </message>
    <message>
        <source>external</source>
        <translation>bên ngoài</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>nội bộ</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>tháng %1</translation>
    </message>
    <message>
        <source>Consent (%1)</source>
        <translation>Đồng ý nhận tin (%1)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Khách bạn chăm</translation>
    </message>
    <message>
        <source>No talk for 90 days</source>
        <translation>90 ngày chưa trao đổi</translation>
    </message>
    <message>
        <source>Longer without an order than usual</source>
        <translation>Lâu chưa mua hơn thường lệ</translation>
    </message>
    <message>
        <source>Most bought in 12 months</source>
        <translation>Mua nhiều nhất 12 tháng</translation>
    </message>
    <message>
        <source>Birthday this month</source>
        <translation>Sinh nhật tháng này</translation>
    </message>
</context>
<context>
    <name>somo::ActionSheet</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>somo::AheadModel</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Được giữ lại</translation>
    </message>
</context>
<context>
    <name>somo::BoughtCard</name>
    <message>
        <source>Why %1?</source>
        <translation>Vì sao %1?</translation>
    </message>
    <message>
        <source>Bought, 12 months</source>
        <translation>Đã mua, 12 tháng</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n đơn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n returns</source>
        <translation>
            <numerusform>%n lần trả</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought in 12 months: %1, opens why</source>
        <translation>Đã mua trong 12 tháng: %1, mở giải thích</translation>
    </message>
    <message>
        <source>Orders that count from %1 to %2, less what came back in that time.</source>
        <translation>Các đơn được ghi nhận từ %1 đến %2, trừ hàng trả trong thời gian ấy.</translation>
    </message>
    <message>
        <source>Ever: %1, %2.</source>
        <translation>Từ trước tới nay: %1, %2.</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Đã mua</translation>
    </message>
    <message>
        <source>Nothing was bought in these months.</source>
        <translation>Những tháng này chưa mua gì.</translation>
    </message>
    <message>
        <source>What they buy</source>
        <translation>Hay mua gì</translation>
    </message>
    <message>
        <source>in %1, %2 in all, last on %3</source>
        <translation>trong %1, tất cả %2, lần cuối %3</translation>
    </message>
</context>
<context>
    <name>somo::BulkPanel</name>
    <message>
        <source>Add a tag</source>
        <translation>Thêm nhãn</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>Change %n customer(s)</source>
        <translation>
            <numerusform>Đổi %n khách</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>Bỏ nhãn</translation>
    </message>
    <message>
        <source>Set who looks after them</source>
        <translation>Đặt người chăm</translation>
    </message>
    <message>
        <source>Set the segment</source>
        <translation>Đặt phân khúc</translation>
    </message>
    <message>
        <source>Set the group</source>
        <translation>Đặt nhóm</translation>
    </message>
    <message>
        <source>Set the stage</source>
        <translation>Đặt giai đoạn</translation>
    </message>
    <message>
        <source>Set the region</source>
        <translation>Đặt vùng</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Đặt: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không ai</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>để trống</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>Nothing would change: it stands so already.</source>
        <translation>Không có gì đổi: hiện đã như vậy.</translation>
    </message>
    <message>
        <source>Would change: %1. Stands so already: %2.</source>
        <translation>Sẽ đổi: %1. Đã như vậy: %2.</translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation>%1: %2, thành %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 khách nữa</translation>
    </message>
    <message>
        <source>Say which one.</source>
        <translation>Cho biết nhãn nào.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Thành</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Về danh sách</translation>
    </message>
</context>
<context>
    <name>somo::CarePage</name>
    <message>
        <source>Care</source>
        <translation>Chăm sóc</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Nothing is held back today.</source>
        <translation>Hôm nay không có việc nào bị giữ lại.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Hôm nay: %1</translation>
    </message>
    <message>
        <source>Nobody comes up in the next 30 days</source>
        <translation>Trong 30 ngày tới chưa có ai đến lượt</translation>
    </message>
    <message>
        <source>Who comes up in the next 30 days: %1</source>
        <translation>Ai sẽ được nhắc trong 30 ngày tới: %1</translation>
    </message>
    <message>
        <source>Written: %1. Read the preview, then turn it on again.</source>
        <translation>Đã ghi: %1. Đọc bản xem thử rồi bật lại.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>Đã bật: %1</translation>
    </message>
    <message>
        <source>Off: %1</source>
        <translation>Đã tắt: %1</translation>
    </message>
    <message>
        <source>Read: %1. It can be turned on now.</source>
        <translation>Đã đọc: %1. Giờ có thể bật.</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Đã bỏ: %1</translation>
    </message>
    <message>
        <source>Written: %1. It is off until you have read its preview.</source>
        <translation>Đã ghi: %1. Kịch bản tắt cho đến khi bạn đọc bản xem thử.</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>Kịch bản mới</translation>
    </message>
    <message>
        <source>Begin with one of several and put it into your own words</source>
        <translation>Bắt đầu từ một mẫu và viết lại theo lời của bạn</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>Space turns a script on or off, Enter goes to its sentences, Del takes it away</source>
        <translation>Phím cách bật hoặc tắt, Enter đến các câu, Del bỏ kịch bản</translation>
    </message>
    <message>
        <source>Space in the list</source>
        <translation>Phím cách trong danh sách</translation>
    </message>
    <message>
        <source>Who comes up in the next 30 days</source>
        <translation>Ai sẽ được nhắc trong 30 ngày tới</translation>
    </message>
    <message>
        <source>A script says when something may be useful to a customer, and what to say. Begin with one and put it into your own words.</source>
        <translation>Kịch bản nói khi nào điều gì có ích cho khách, và nói gì. Bắt đầu từ một mẫu và viết lại theo lời của bạn.</translation>
    </message>
</context>
<context>
    <name>somo::ConditionPanel</name>
    <message>
        <source>How</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>31/10, or 90 for 90 days ago</source>
        <translation>31/10, hoặc 90 là 90 ngày trước</translation>
    </message>
    <message>
        <source>500k, 1tr2</source>
        <translation>500k, 1tr2</translation>
    </message>
    <message>
        <source>There is nothing to choose here yet.</source>
        <translation>Chưa có gì để chọn ở đây.</translation>
    </message>
    <message>
        <source>Expected here: %1.</source>
        <translation>Ở đây cần: %1.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cụ thể</translation>
    </message>
    <message>
        <source>Adds the condition (Enter in the field); all that stand below must hold</source>
        <translation>Thêm điều kiện (Enter trong ô); khách phải hợp mọi điều kiện bên dưới</translation>
    </message>
</context>
<context>
    <name>somo::ConsentCard</name>
    <message>
        <source>not asked</source>
        <translation>chưa hỏi</translation>
    </message>
    <message>
        <source>after %1:%2</source>
        <translation>sau %1:%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>Đồng ý nhận tin</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Edit what the customer agreed to</source>
        <translation>Sửa phần đồng ý nhận tin</translation>
    </message>
</context>
<context>
    <name>somo::ConsentSheet</name>
    <message>
        <source>Pick one from the list (F4).</source>
        <translation>Chọn một mục trong danh sách (F4).</translation>
    </message>
    <message>
        <source>From which day on? Type it like 01/12.</source>
        <translation>Từ ngày nào? Gõ như 01/12.</translation>
    </message>
    <message>
        <source>Type an hour like 17 or 17:30, or leave it empty.</source>
        <translation>Gõ giờ như 17 hoặc 17:30, hoặc để trống.</translation>
    </message>
    <message>
        <source>Noted what %1 said.</source>
        <translation>Đã ghi điều %1 nói.</translation>
    </message>
    <message>
        <source>%1 gets no messages any more. It is noted.</source>
        <translation>Đã ghi: %1 không nhận tin nữa.</translation>
    </message>
    <message>
        <source>What did %1 say?</source>
        <translation>%1 đã nói gì?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>They want none at all</source>
        <translation>Khách không muốn nhận tin nào</translation>
    </message>
    <message>
        <source>Notes a no for everything they had agreed to</source>
        <translation>Ghi “không” cho mọi điều khách từng đồng ý</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Qua kênh</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>Khách nói</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Để làm gì</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Nói ngày</translation>
    </message>
    <message>
        <source>Not before (optional)</source>
        <translation>Không trước ngày (không bắt buộc)</translation>
    </message>
    <message>
        <source>After what hour (optional)</source>
        <translation>Sau mấy giờ (không bắt buộc)</translation>
    </message>
    <message>
        <source>Where they said it (optional)</source>
        <translation>Nói ở đâu (không bắt buộc)</translation>
    </message>
    <message>
        <source>In what words (optional)</source>
        <translation>Nguyên lời (không bắt buộc)</translation>
    </message>
    <message>
        <source>from the list (F4)</source>
        <translation>chọn trong danh sách (F4)</translation>
    </message>
</context>
<context>
    <name>somo::CustomerFilterBar</name>
    <message>
        <source>Filter (Ctrl+F); clear: Ctrl+Shift+F</source>
        <translation>Lọc (Ctrl+F); bỏ lọc: Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Take away the condition: %1</source>
        <translation>Bỏ điều kiện: %1</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Mọi khách</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Cách xem</translation>
    </message>
    <message>
        <source>Saved views: %1</source>
        <translation>Cách xem đã lưu: %1</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Lưu cách xem này…</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Bỏ cách xem “%1”</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, code, segment, region; accents aren&apos;t needed</source>
        <translation>Tên, số điện thoại, e-mail, mã, phân khúc, vùng; không cần dấu</translation>
    </message>
    <message>
        <source>Find customers</source>
        <translation>Tìm khách</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Filters by any field and by what customers did</source>
        <translation>Lọc theo mọi mục và theo việc khách đã làm</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Which columns are shown; also by a right click on their headers</source>
        <translation>Cột nào được hiện; cũng có thể bấm chuột phải vào tiêu đề cột</translation>
    </message>
</context>
<context>
    <name>somo::CustomerLine</name>
    <message>
        <source>add</source>
        <translation>thêm</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1: chưa có</translation>
    </message>
    <message>
        <source>%1. Enter opens, F2 edits</source>
        <translation>%1. Enter mở, F2 sửa</translation>
    </message>
    <message>
        <source>%1. F2 edits</source>
        <translation>%1. F2 sửa</translation>
    </message>
    <message>
        <source>Pick one from the list (F4).</source>
        <translation>Chọn một mục trong danh sách (F4).</translation>
    </message>
</context>
<context>
    <name>somo::CustomerPage</name>
    <message>
        <source>The customer is forgotten. Their orders stand under %1.</source>
        <translation>Đã xóa thông tin của khách. Đơn của khách đứng dưới mã %1.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>One customer&apos;s page. Choose somebody in the list of customers, or search with Ctrl+K.</source>
        <translation>Trang của một khách. Chọn khách trong danh sách, hoặc tìm bằng Ctrl+K.</translation>
    </message>
    <message>
        <source>To the customers</source>
        <translation>Đến danh sách khách</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Đơn mới</translation>
    </message>
    <message>
        <source>Type an order of this customer</source>
        <translation>Gõ đơn cho khách này</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Shows the number first</source>
        <translation>Hiện số trước khi gọi</translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation>Zalo</translation>
    </message>
    <message>
        <source>Shows the address first</source>
        <translation>Hiện địa chỉ trước khi mở</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Note on this customer</source>
        <translation>Ghi về khách này</translation>
    </message>
    <message>
        <source>Their orders</source>
        <translation>Đơn của khách</translation>
    </message>
    <message>
        <source>Attach a file …</source>
        <translation>Đính tệp…</translation>
    </message>
    <message>
        <source>What they agreed to …</source>
        <translation>Đồng ý nhận tin…</translation>
    </message>
    <message>
        <source>Enter a request about their data …</source>
        <translation>Ghi yêu cầu về dữ liệu…</translation>
    </message>
    <message>
        <source>Save their whole file …</source>
        <translation>Lưu toàn bộ hồ sơ…</translation>
    </message>
    <message>
        <source>Make one with another customer …</source>
        <translation>Gộp với khách khác…</translation>
    </message>
    <message>
        <source>Forget this customer …</source>
        <translation>Xóa thông tin khách này…</translation>
    </message>
    <message>
        <source>Only those who serve this customer see how to reach them.</source>
        <translation>Chỉ người phục vụ khách này mới thấy cách liên hệ.</translation>
    </message>
    <message>
        <source>There is no phone number that can be called. Add one at the left (F2).</source>
        <translation>Chưa có số điện thoại gọi được. Thêm ở bên trái (F2).</translation>
    </message>
    <message>
        <source>This calls %1.</source>
        <translation>Sẽ gọi %1.</translation>
    </message>
    <message>
        <source>This opens %1.</source>
        <translation>Sẽ mở %1.</translation>
    </message>
    <message>
        <source>They said no to this on %1.</source>
        <translation>Khách đã nói không với cách này ngày %1.</translation>
    </message>
    <message>
        <source>Open Zalo</source>
        <translation>Mở Zalo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Save the whole file of %1</source>
        <translation>Lưu toàn bộ hồ sơ của %1</translation>
    </message>
    <message>
        <source>To read (*.html);;Text (*.txt);;Excel workbook (*.xlsx);;JSON (*.json)</source>
        <translation>Để đọc (*.html);;Văn bản (*.txt);;Sổ tính Excel (*.xlsx);;JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>somo::CustomerPreview</name>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Lần mua cuối</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Người chăm</translation>
    </message>
    <message>
        <source>Orders that count</source>
        <translation>Số đơn được tính</translation>
    </message>
    <message>
        <source>Bought in 12 months</source>
        <translation>Đã mua trong 12 tháng</translation>
    </message>
    <message>
        <source>Next expected</source>
        <translation>Dự kiến mua lại</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Gần đây</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Chưa ghi gì.</translation>
    </message>
    <message>
        <source>%1 at a glance</source>
        <translation>Xem nhanh %1</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Mở trang khách</translation>
    </message>
    <message>
        <source>Also by Enter or a double click in the list</source>
        <translation>Cũng có thể nhấn Enter hoặc nhấp đúp trong danh sách</translation>
    </message>
</context>
<context>
    <name>somo::CustomerTags</name>
    <message>
        <source>Stage: %1</source>
        <translation>Giai đoạn: %1</translation>
    </message>
    <message>
        <source>Segment by what they buy: %1</source>
        <translation>Nhóm theo hành vi: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Nhãn: %1</translation>
    </message>
    <message>
        <source>Takes the tag away (Del)</source>
        <translation>Bỏ nhãn (Del)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Thêm nhãn</translation>
    </message>
    <message>
        <source>Add “%1” as a new tag</source>
        <translation>Thêm nhãn mới “%1”</translation>
    </message>
    <message>
        <source>Pick a tag from the list (F4), or press Alt+Enter to make it.</source>
        <translation>Chọn nhãn trong danh sách (F4), hoặc nhấn Alt+Enter để tạo mới.</translation>
    </message>
    <message>
        <source>Tagged with “%1”.</source>
        <translation>Đã gắn nhãn “%1”.</translation>
    </message>
    <message>
        <source>Took the tag “%1” away.</source>
        <translation>Đã bỏ nhãn “%1”.</translation>
    </message>
</context>
<context>
    <name>somo::CustomerWho</name>
    <message>
        <source>Why “%1”?</source>
        <translation>Vì sao “%1”?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Người chăm</translation>
    </message>
    <message>
        <source>Looked after since</source>
        <translation>Chăm từ ngày</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Tỉnh thành</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Sinh nhật</translation>
    </message>
    <message>
        <source>Before the first order</source>
        <translation>Trước đơn đầu tiên</translation>
    </message>
    <message>
        <source>external: buys, or may</source>
        <translation>khách ngoài</translation>
    </message>
    <message>
        <source>internal: a colleague</source>
        <translation>người trong nhà</translation>
    </message>
    <message>
        <source>female</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>male</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>known by name</source>
        <translation>mới biết tên</translation>
    </message>
    <message>
        <source>we have talked</source>
        <translation>đã trao đổi</translation>
    </message>
    <message>
        <source>it fits them</source>
        <translation>hợp nhu cầu</translation>
    </message>
    <message>
        <source>Only those who serve this customer see how to reach them.</source>
        <translation>Chỉ người phục vụ khách này mới thấy cách liên hệ.</translation>
    </message>
    <message>
        <source>came with a request</source>
        <translation>người tìm đến có nhu cầu</translation>
    </message>
    <message>
        <source>a colleague who helps the work</source>
        <translation>đồng nghiệp giúp việc</translation>
    </message>
    <message>
        <source>hires and pays</source>
        <translation>người thuê và trả công</translation>
    </message>
    <message>
        <source>my circle, and my reputation</source>
        <translation>người quen giữ uy tín cho mình</translation>
    </message>
    <message>
        <source>Add “%1” as a new group</source>
        <translation>Thêm nhóm mới “%1”</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Add “%1” as a new segment</source>
        <translation>Thêm phân khúc mới “%1”</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Ghi “%1”</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Bớt ô trống</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Hiện mọi ô</translation>
    </message>
    <message>
        <source>Only what is known</source>
        <translation>Chỉ những gì đã biết</translation>
    </message>
    <message>
        <source>Those that are empty too</source>
        <translation>Cả những ô còn trống</translation>
    </message>
    <message>
        <source>Also known as %1</source>
        <translation>Còn có mã %1</translation>
    </message>
    <message>
        <source>Type a day like 24/10/1990, 24/10 or 1990.</source>
        <translation>Gõ ngày như 24/10/1990, 24/10 hoặc 1990.</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name.</source>
        <translation>Gõ tên khách.</translation>
    </message>
    <message>
        <source>This is no phone number. Type it like 0912 345 678, or leave it empty.</source>
        <translation>Đây không phải số điện thoại. Gõ như 0912 345 678, hoặc để trống.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Type it like lan@example.vn, or leave it empty.</source>
        <translation>Đây không phải địa chỉ e-mail. Gõ như lan@example.vn, hoặc để trống.</translation>
    </message>
    <message>
        <source>Pick one from the list (F4).</source>
        <translation>Chọn một mục trong danh sách (F4).</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Đã sửa: %1.</translation>
    </message>
</context>
<context>
    <name>somo::DealBoard</name>
    <message>
        <source>%1: %2 deals, %3</source>
        <translation>%1: %2 cơ hội, %3</translation>
    </message>
    <message>
        <source>Ctrl+← and Ctrl+→ take a deal to the next stage; Enter opens it</source>
        <translation>Ctrl+← và Ctrl+→ đưa cơ hội sang giai đoạn bên cạnh; Enter mở ra</translation>
    </message>
</context>
<context>
    <name>somo::DealColumnModel</name>
    <message>
        <source>expected on %1</source>
        <translation>dự kiến %1</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>đóng ngày %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>tiếp theo: %1</translation>
    </message>
</context>
<context>
    <name>somo::DealForm</name>
    <message>
        <source>Take the order off the deal</source>
        <translation>Gỡ đơn khỏi cơ hội</translation>
    </message>
    <message>
        <source>Make its order</source>
        <translation>Lập đơn hàng</translation>
    </message>
    <message>
        <source>Open order %1</source>
        <translation>Mở đơn %1</translation>
    </message>
    <message>
        <source>Say in a few words what the deal is about.</source>
        <translation>Ghi vài chữ cơ hội này là gì.</translation>
    </message>
    <message>
        <source>Choose a customer of the list, add what you typed (Alt+Enter), or leave it empty.</source>
        <translation>Chọn một khách trong danh sách, thêm tên vừa gõ (Alt+Enter), hoặc để trống.</translation>
    </message>
    <message>
        <source>Choose a product of the list, or leave it empty.</source>
        <translation>Chọn một món hàng trong danh sách, hoặc để trống.</translation>
    </message>
    <message>
        <source>Choose a person of the list, or leave it empty.</source>
        <translation>Chọn một người trong danh sách, hoặc để trống.</translation>
    </message>
    <message>
        <source>Choose a reason of the list, or leave it empty and write a line below.</source>
        <translation>Chọn một lý do trong danh sách, hoặc để trống và ghi một dòng bên dưới.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Đã sửa: %1</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Cơ hội mới</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 từ %2</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Cơ hội gì</translation>
    </message>
    <message>
        <source>Customer (optional)</source>
        <translation>Khách (không bắt buộc)</translation>
    </message>
    <message>
        <source>Amount (optional)</source>
        <translation>Giá trị (không bắt buộc)</translation>
    </message>
    <message>
        <source>Expected on (optional)</source>
        <translation>Ngày dự kiến (không bắt buộc)</translation>
    </message>
    <message>
        <source>Next step (optional)</source>
        <translation>Bước tiếp theo (không bắt buộc)</translation>
    </message>
    <message>
        <source>Next step on (optional)</source>
        <translation>Ngày làm bước ấy (không bắt buộc)</translation>
    </message>
    <message>
        <source>Product (optional)</source>
        <translation>Hàng (không bắt buộc)</translation>
    </message>
    <message>
        <source>Who works on it (optional)</source>
        <translation>Người phụ trách (không bắt buộc)</translation>
    </message>
    <message>
        <source>Why it was lost (optional)</source>
        <translation>Vì sao thua (không bắt buộc)</translation>
    </message>
    <message>
        <source>In a line of your own (optional)</source>
        <translation>Bằng lời của bạn (không bắt buộc)</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Ghi chú (không bắt buộc)</translation>
    </message>
    <message>
        <source>Add “%1” as a new customer</source>
        <translation>Thêm “%1” thành khách mới</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Takes the deal out; it can be undone (Del on its card)</source>
        <translation>Xóa cơ hội; hoàn tác được (Del trên thẻ)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>somo::DealModel</name>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Cơ hội</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>In the stage since</source>
        <translation>Ở giai đoạn từ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
</context>
<context>
    <name>somo::DealTable</name>
    <message>
        <source>Deals</source>
        <translation>Cơ hội</translation>
    </message>
    <message>
        <source>Ctrl+← and Ctrl+→ take a deal to the next stage; Enter opens it</source>
        <translation>Ctrl+← và Ctrl+→ đưa cơ hội sang giai đoạn bên cạnh; Enter mở ra</translation>
    </message>
    <message>
        <source>Total of the deals</source>
        <translation>Tổng các cơ hội</translation>
    </message>
</context>
<context>
    <name>somo::DealTotalModel</name>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trong %2</translation>
    </message>
</context>
<context>
    <name>somo::EraseSheet</name>
    <message>
        <source>Looking what hangs on this customer …</source>
        <translation>Đang xem những gì gắn với khách này…</translation>
    </message>
    <message>
        <source>These go for good: name, phone, e-mail, address, birthday, note, tags, own fields, consent; words of notes (%1), files (%2), entries in the history of changes (%3). This can&apos;t be taken back.</source>
        <translation>Mất hẳn: tên, điện thoại, e-mail, địa chỉ, sinh nhật, ghi chú, nhãn, ô tự đặt, phần đồng ý; lời của %1 ghi chú; %2 tệp; %3 mục trong nhật ký thay đổi. Việc này không hoàn tác được.</translation>
    </message>
    <message>
        <source>Copies that still hold the customer</source>
        <translation>Bản sao vẫn còn thông tin của khách</translation>
    </message>
    <message>
        <source>Delete them yourself where they are not needed:</source>
        <translation>Hãy tự xóa những bản không cần nữa:</translation>
    </message>
    <message>
        <source>Forget %1 for good?</source>
        <translation>Xóa hẳn thông tin của %1?</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Xóa thông tin %1</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>These stay: their orders (%1) with their days and amounts, so that no figure changes; they stand under a code without a name. Copies of this book made before still hold the customer; those that Somo made are listed afterwards and are yours to delete. Copies that were carried elsewhere, on a stick, another computer or a cloud, aren’t known to Somo.</source>
        <translation>Còn lại: %1 đơn với ngày và số tiền, để không con số nào đổi; các đơn đứng dưới một mã không tên. Những bản sao của sổ đã tạo trước đây vẫn còn thông tin của khách; những bản do Somo tạo sẽ được liệt kê sau đó, bạn tự xóa khi không cần. Somo không biết các bản sao đã mang đi nơi khác: thẻ nhớ, máy khác hay lưu trữ trên mạng.</translation>
    </message>
</context>
<context>
    <name>somo::FiguresCard</name>
    <message>
        <source>%1: why %2?</source>
        <translation>%1: vì sao %2?</translation>
    </message>
    <message>
        <source>%1: %2, opens why</source>
        <translation>%1: %2, mở giải thích</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Tóm lại</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Trung bình một đơn</translation>
    </message>
    <message>
        <source>%1 bought in 12 months, returns off, by %2.</source>
        <translation>%1 đã mua trong 12 tháng, đã trừ hàng trả, chia cho %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n đơn</numerusform>
        </translation>
    </message>
    <message>
        <source>No order counts in the last 12 months.</source>
        <translation>12 tháng qua chưa có đơn nào được ghi nhận.</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Lần mua cuối</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n ngày trước</numerusform>
        </translation>
    </message>
    <message>
        <source>No order yet.</source>
        <translation>Chưa có đơn nào.</translation>
    </message>
    <message>
        <source>The newest order that is neither a draft nor cancelled was placed on %1; the first one on %2.</source>
        <translation>Đơn mới nhất không phải nháp, không bị hủy đặt ngày %1; đơn đầu tiên ngày %2.</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Còn nợ</translation>
    </message>
    <message>
        <source>Every order is paid in full, or none was placed.</source>
        <translation>Mọi đơn đã trả đủ, hoặc chưa có đơn nào.</translation>
    </message>
    <message>
        <source>What is to be paid less what was paid, over %1 not paid in full.</source>
        <translation>Số phải trả trừ số đã trả, của %1 chưa trả đủ.</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Đơn đang mở</translation>
    </message>
    <message>
        <source>Orders that are confirmed or on their way, and not completed.</source>
        <translation>Đơn đã xác nhận hoặc đang giao, chưa hoàn tất.</translation>
    </message>
    <message>
        <source>Segment by what they buy</source>
        <translation>Nhóm theo hành vi</translation>
    </message>
    <message>
        <source>Nobody is put into a segment without an order in 12 months, or before five customers have one.</source>
        <translation>Chưa xếp nhóm khi 12 tháng qua không có đơn, hoặc khi chưa đủ năm khách có đơn.</translation>
    </message>
</context>
<context>
    <name>somo::FilesCard</name>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Đính tệp</translation>
    </message>
    <message>
        <source>Attach a file to this customer</source>
        <translation>Đính tệp vào khách này</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation>Chưa có tệp nào.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1
Saves it to a place of your choice; nothing is opened. Del takes it away.</source>
        <translation>%1
Lưu ra nơi bạn chọn; không mở tệp. Del bỏ tệp đi.</translation>
    </message>
    <message>
        <source>A file to keep with this customer</source>
        <translation>Tệp giữ cùng khách này</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>The file was not attached</source>
        <translation>Tệp chưa được đính</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>“%1” không phải tệp.</translation>
    </message>
    <message>
        <source>That is the open book itself. Choose another file.</source>
        <translation>Đó chính là sổ đang mở. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>“%1” has %2. At most %3 can be attached, for every copy of the book holds it. Keep it elsewhere and note where.</source>
        <translation>“%1” nặng %2. Chỉ đính được đến %3, vì bản sao nào của sổ cũng mang theo tệp. Hãy để tệp ở nơi khác và ghi lại chỗ.</translation>
    </message>
    <message>
        <source>Attached: %1.</source>
        <translation>Đã đính: %1.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Lưu tệp</translation>
    </message>
    <message>
        <source>Took the file “%1” away.</source>
        <translation>Đã bỏ tệp “%1”.</translation>
    </message>
    <message>
        <source>Attach a file to this deal</source>
        <translation>Đính tệp vào cơ hội này</translation>
    </message>
    <message>
        <source>A file to keep with this deal</source>
        <translation>Tệp giữ cùng cơ hội này</translation>
    </message>
</context>
<context>
    <name>somo::FlowModel</name>
    <message>
        <source>Deals that came to this stage, or past it, for the first time in the period</source>
        <translation>Cơ hội lần đầu tới giai đoạn này, hoặc vượt qua nó, trong kỳ</translation>
    </message>
    <message>
        <source>Of those, the ones that have come further by now</source>
        <translation>Trong số đó, cơ hội đến nay đã đi xa hơn</translation>
    </message>
    <message>
        <source>Moved on ÷ arrived</source>
        <translation>Đi tiếp ÷ đã tới</translation>
    </message>
    <message>
        <source>Of those, the ones lost by now without having come further</source>
        <translation>Trong số đó, cơ hội đến nay đã thua mà chưa đi xa hơn</translation>
    </message>
    <message>
        <source>Of those, the others</source>
        <translation>Trong số đó, phần còn lại</translation>
    </message>
    <message>
        <source>Of those, the share won by now</source>
        <translation>Trong số đó, phần đến nay đã thắng</translation>
    </message>
    <message>
        <source>Days of the stays that ended in the period, the one in the middle</source>
        <translation>Số ngày của những lần ở lại kết thúc trong kỳ, lấy số ở giữa</translation>
    </message>
    <message>
        <source>Days of the stays that ended in the period, on average</source>
        <translation>Số ngày của những lần ở lại kết thúc trong kỳ, tính trung bình</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Đã tới</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Đi tiếp</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Chuyển đổi</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Thua ở đây</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Còn ở lại</translation>
    </message>
    <message>
        <source>Won in the end</source>
        <translation>Cuối cùng thắng</translation>
    </message>
    <message>
        <source>Days (median)</source>
        <translation>Ngày (trung vị)</translation>
    </message>
    <message>
        <source>Days (mean)</source>
        <translation>Ngày (trung bình)</translation>
    </message>
</context>
<context>
    <name>somo::FlowView</name>
    <message>
        <source>No deal was closed in %1.</source>
        <translation>Chưa có cơ hội nào đóng trong %1.</translation>
    </message>
    <message>
        <source>Closed in %1: %2 won, %3 lost; conversion %4.</source>
        <translation>Đóng trong %1: %2 thắng, %3 thua; tỷ lệ chuyển đổi %4.</translation>
    </message>
    <message>
        <source>From the first day to winning it took %1 days in the middle and %2 on average.</source>
        <translation>Từ ngày đầu đến khi thắng: trung vị %1 ngày, trung bình %2 ngày.</translation>
    </message>
    <message>
        <source>Conversion and time by stage</source>
        <translation>Chuyển đổi và thời gian theo giai đoạn</translation>
    </message>
</context>
<context>
    <name>somo::InsightPage</name>
    <message>
        <source>Knowing customers</source>
        <translation>Hiểu khách</translation>
    </message>
    <message>
        <source>Why “%1”?</source>
        <translation>Vì sao “%1”?</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Chuyển phân khúc</translation>
    </message>
    <message>
        <source>Next purchase</source>
        <translation>Lần mua tới</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Hay đi cùng</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Lứa khách</translation>
    </message>
    <message>
        <source>Who buys</source>
        <translation>Ai mua</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Từ đâu đến</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>What is known of customers; Enter or F1 says why</source>
        <translation>Điều biết về khách; Enter hoặc F1 cho biết vì sao</translation>
    </message>
    <message>
        <source>Customers behind the chosen row; Enter opens one</source>
        <translation>Khách của dòng đang chọn; Enter mở một khách</translation>
    </message>
</context>
<context>
    <name>somo::InsightPeopleModel</name>
    <message>
        <source>Customer</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
</context>
<context>
    <name>somo::MergePart</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The same phone or e-mail, or the same name in the same region. Perhaps they are one person, perhaps not.</source>
        <translation>Cùng số điện thoại hay e-mail, hoặc cùng tên trong một vùng. Có thể là một người, có thể không.</translation>
    </message>
    <message>
        <source>Nobody seems to be in the book twice.</source>
        <translation>Không thấy ai có trong sổ hai lần.</translation>
    </message>
    <message>
        <source>Comes along from %1: %2 orders, %3 talks and notes, %4 promises, %5 deals. Tags and own fields are joined; undo takes all of it back.</source>
        <translation>Từ %1 chuyển sang: %2 đơn, %3 lần trao đổi và ghi chú, %4 lời hứa, %5 cơ hội. Nhãn và mục riêng được gộp; hoàn tác trả lại tất cả.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Gộp làm một</translation>
    </message>
    <message>
        <source>Who may be one person</source>
        <translation>Những khách có thể là một người</translation>
    </message>
    <message>
        <source>Both side by side; Space takes a value</source>
        <translation>Hai bên cạnh nhau; phím cách chọn giá trị giữ lại</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>Giữ bên kia</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Về danh sách</translation>
    </message>
    <message>
        <source>Said to be two people</source>
        <translation>Đã ghi là hai người</translation>
    </message>
    <message>
        <source>Said to be two people, and no longer proposed:</source>
        <translation>Đã ghi là hai người, không gợi ý nữa:</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Là hai người</translation>
    </message>
    <message>
        <source>Del: these two don’t come up again</source>
        <translation>Del: hai khách này không được gợi ý nữa</translation>
    </message>
    <message>
        <source>They may be one</source>
        <translation>Có thể là một</translation>
    </message>
    <message>
        <source>Del: these two may come up again</source>
        <translation>Del: hai khách này có thể được gợi ý lại</translation>
    </message>
</context>
<context>
    <name>somo::NeedsCard</name>
    <message>
        <source>Nobody comes on their own word. Pick another customer.</source>
        <translation>Không ai tự giới thiệu chính mình. Chọn khách khác.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Đã sửa: %1.</translation>
    </message>
    <message>
        <source>heard on %1</source>
        <translation>nghe ngày %1</translation>
    </message>
    <message>
        <source>%1 heard it on %2</source>
        <translation>%1 nghe ngày %2</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Điều khách cần</translation>
    </message>
    <message>
        <source>What they say they need stands here, once it is noted (Ctrl+L).</source>
        <translation>Điều khách nói mình cần sẽ đứng ở đây khi bạn ghi lại (Ctrl+L).</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Nên biết</translation>
    </message>
    <message>
        <source>Who introduced them</source>
        <translation>Ai giới thiệu</translation>
    </message>
</context>
<context>
    <name>somo::NoteLine</name>
    <message>
        <source>What was said? Enter writes it as: %1.</source>
        <translation>Đã nói gì? Enter ghi thành: %1.</translation>
    </message>
    <message>
        <source>Ctrl+Enter writes the words as they stand.</source>
        <translation>Ctrl+Enter ghi nguyên lời.</translation>
    </message>
    <message>
        <source>Enter writes it as: %1.</source>
        <translation>Enter ghi thành: %1.</translation>
    </message>
    <message>
        <source>Enter writes a promise of the customer, by %1.</source>
        <translation>Enter ghi lời khách hứa, đến %1.</translation>
    </message>
    <message>
        <source>Enter writes a promise, by %1.</source>
        <translation>Enter ghi lời hứa, đến %1.</translation>
    </message>
    <message>
        <source>Enter writes it as: %1, %2.</source>
        <translation>Enter ghi thành: %1, %2.</translation>
    </message>
    <message>
        <source>The promise is written.</source>
        <translation>Đã ghi lời hứa.</translation>
    </message>
    <message>
        <source>Written into the history.</source>
        <translation>Đã ghi vào lịch sử.</translation>
    </message>
    <message>
        <source>Note a call, a promise, what was heard …</source>
        <translation>Ghi cuộc gọi, lời hứa, điều nghe được…</translation>
    </message>
    <message>
        <source>Note on this customer</source>
        <translation>Ghi về khách này</translation>
    </message>
</context>
<context>
    <name>somo::PairsModel</name>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>số điện thoại</translation>
    </message>
    <message>
        <source>name and region</source>
        <translation>tên và vùng</translation>
    </message>
    <message>
        <source>and</source>
        <translation>và</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Giống nhau</translation>
    </message>
</context>
<context>
    <name>somo::PipelinePage</name>
    <message>
        <source>Deals</source>
        <translation>Cơ hội</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trong %2</translation>
    </message>
    <message>
        <source>Deals stand here by their stage. Open the first one, or import a list.</source>
        <translation>Cơ hội đứng ở đây theo giai đoạn. Mở cơ hội đầu tiên, hoặc nhập một danh sách.</translation>
    </message>
    <message>
        <source>No deal matches the filter.</source>
        <translation>Không có cơ hội nào hợp với bộ lọc.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Cơ hội mới</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Nhập tệp…</translation>
    </message>
    <message>
        <source>%1: now in “%2”</source>
        <translation>%1: nay ở “%2”</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Đã xóa: %1</translation>
    </message>
    <message>
        <source>%1 became the draft order %2</source>
        <translation>%1 đã thành đơn nháp %2</translation>
    </message>
    <message>
        <source>Board or table</source>
        <translation>Bảng hay danh sách</translation>
    </message>
    <message>
        <source>Board or table (Ctrl+T)</source>
        <translation>Bảng hay danh sách (Ctrl+T)</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Conversion and time</source>
        <translation>Chuyển đổi và thời gian</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Customer, deal, person or next step; accents aren&apos;t needed</source>
        <translation>Khách, cơ hội, người hay bước tiếp theo; không cần dấu</translation>
    </message>
    <message>
        <source>Find deals</source>
        <translation>Tìm cơ hội</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F); clear: Ctrl+Shift+F</source>
        <translation>Lọc (Ctrl+F); bỏ lọc: Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Deals: %1 · %2</source>
        <translation>Cơ hội: %1 · %2</translation>
    </message>
    <message>
        <source>Deals: %1</source>
        <translation>Cơ hội: %1</translation>
    </message>
</context>
<context>
    <name>somo::PreviewCard</name>
    <message>
        <source>Choose a customer to see what the script would say to them.</source>
        <translation>Chọn một khách để xem kịch bản sẽ nói gì.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Bước %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Tiêu đề: %1</translation>
    </message>
    <message>
        <source>Nothing is known for {%1}; it is left out.</source>
        <translation>Chưa biết gì cho {%1}; chỗ ấy bỏ trống.</translation>
    </message>
    <message>
        <source>The first step comes up on %1.</source>
        <translation>Bước đầu đến lượt ngày %1.</translation>
    </message>
    <message>
        <source>Within a year nothing has started it for this customer.</source>
        <translation>Trong vòng một năm chưa có gì mở kịch bản này cho khách.</translation>
    </message>
    <message>
        <source>The conditions don’t hold for this customer.</source>
        <translation>Khách này không hợp điều kiện.</translation>
    </message>
    <message>
        <source>The customer doesn’t want it; it doesn’t come up with them.</source>
        <translation>Khách không cần; kịch bản không nhắc khách này.</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Xem thử</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Customer of the preview</source>
        <translation>Khách để xem thử</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Đã đọc</translation>
    </message>
    <message>
        <source>Then the script can be turned on.</source>
        <translation>Sau đó có thể bật kịch bản.</translation>
    </message>
</context>
<context>
    <name>somo::ProvinceModel</name>
    <message>
        <source>Region</source>
        <translation>Tỉnh thành</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>without a region</source>
        <translation>không có vùng</translation>
    </message>
    <message>
        <source>of them bought</source>
        <translation>trong đó đã mua</translation>
    </message>
    <message>
        <source>Revenue (%1)</source>
        <translation>Doanh thu (%1)</translation>
    </message>
</context>
<context>
    <name>somo::ProvincePart</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Where customers live, and what they bought from %1 to %2. The stronger the ground, the larger the part; Enter shows who it is.</source>
        <translation>Khách ở đâu và đã mua gì từ %1 đến %2. Nền càng đậm, phần càng lớn; Enter cho thấy là những ai.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Về danh sách</translation>
    </message>
    <message>
        <source>Customers by region</source>
        <translation>Khách theo vùng</translation>
    </message>
</context>
<context>
    <name>somo::ReadCard</name>
    <message>
        <source>Read</source>
        <translation>Đã đọc</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>Dòng trong tệp</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Nhận được</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Không nhận</translation>
    </message>
    <message>
        <source>Your own changes kept</source>
        <translation>Giữ bản bạn đã sửa</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Khách mới</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>Hàng mới</translation>
    </message>
    <message>
        <source>Orders credited to nobody yet</source>
        <translation>Đơn chưa có người phụ trách</translation>
    </message>
</context>
<context>
    <name>somo::RefusedPart</name>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Rows not taken</source>
        <translation>Các dòng không nhận</translation>
    </message>
    <message>
        <source>The file around the chosen row</source>
        <translation>Tệp quanh dòng đang chọn</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>In the file, around row %1</source>
        <translation>Trong tệp, quanh dòng %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n columns are used</source>
        <translation>
            <numerusform>%1 trong %n cột được dùng</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be put right here: choose the red cell, type the right value, Enter. The file isn&apos;t touched; the history keeps what was put right.</source>
        <translation>Sửa ngay tại đây được: chọn ô đỏ, gõ giá trị đúng, Enter. Tệp gốc không bị đụng tới; bản sửa được ghi trong nhật ký nhập.</translation>
    </message>
    <message>
        <source>The file says “%1”. Clear the cell to take that again.</source>
        <translation>Trong tệp ghi “%1”. Xóa trắng ô này để lấy lại như tệp.</translation>
    </message>
    <message>
        <source>F2 puts it right for this import</source>
        <translation>F2 để sửa riêng cho lần nhập này</translation>
    </message>
</context>
<context>
    <name>somo::RequestSheet</name>
    <message>
        <source>to see what is kept</source>
        <translation>xem những gì đang giữ</translation>
    </message>
    <message>
        <source>to have it corrected</source>
        <translation>sửa cho đúng</translation>
    </message>
    <message>
        <source>to withdraw what they agreed to</source>
        <translation>rút lại sự đồng ý</translation>
    </message>
    <message>
        <source>to be erased</source>
        <translation>xóa thông tin</translation>
    </message>
    <message>
        <source>Asked on %1 %2. To be answered by %3.</source>
        <translation>Ngày %1 yêu cầu %2. Trả lời trước hết ngày %3.</translation>
    </message>
    <message>
        <source>Asked on %1 %2. Turned down on %3.</source>
        <translation>Ngày %1 yêu cầu %2. Không làm theo, trả lời ngày %3.</translation>
    </message>
    <message>
        <source>Asked on %1 %2. Done on %3.</source>
        <translation>Ngày %1 yêu cầu %2. Đã làm ngày %3.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã làm</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Đã làm: %1</translation>
    </message>
    <message>
        <source>Turned down</source>
        <translation>Không làm theo</translation>
    </message>
    <message>
        <source>Turned down: %1</source>
        <translation>Không làm theo: %1</translation>
    </message>
    <message>
        <source>The answer is noted.</source>
        <translation>Đã ghi câu trả lời.</translation>
    </message>
    <message>
        <source>Pick one from the list (F4).</source>
        <translation>Chọn một mục trong danh sách (F4).</translation>
    </message>
    <message>
        <source>The request is in the register. To be answered by %1.</source>
        <translation>Yêu cầu đã vào sổ theo dõi. Trả lời trước hết ngày %1.</translation>
    </message>
    <message>
        <source>What does %1 ask for?</source>
        <translation>%1 yêu cầu gì?</translation>
    </message>
    <message>
        <source>Enter the request</source>
        <translation>Ghi yêu cầu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>They ask</source>
        <translation>Khách yêu cầu</translation>
    </message>
    <message>
        <source>It came on</source>
        <translation>Nhận ngày</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Ghi chú (không bắt buộc)</translation>
    </message>
    <message>
        <source>from the list (F4)</source>
        <translation>chọn trong danh sách (F4)</translation>
    </message>
</context>
<context>
    <name>somo::ScriptEditor</name>
    <message>
        <source>Add a condition or a step</source>
        <translation>Thêm điều kiện hoặc bước</translation>
    </message>
</context>
<context>
    <name>somo::ScriptWordEdit</name>
    <message>
        <source>Ctrl+Enter takes the text, Esc leaves it as it was.</source>
        <translation>Ctrl+Enter để nhận lời này, Esc để giữ như cũ.</translation>
    </message>
    <message>
        <source>Put %1 into the text</source>
        <translation>Chèn %1 vào lời</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Giá trị mới</translation>
    </message>
</context>
<context>
    <name>somo::ScriptsModel</name>
    <message>
        <source>on</source>
        <translation>đang bật</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>chưa xem thử</translation>
    </message>
    <message>
        <source>off</source>
        <translation>đang tắt</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>somo::StageListModel</name>
    <message>
        <source>Reason for losing</source>
        <translation>Lý do thua</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Thắng</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Thua</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>ngừng dùng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Dùng</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>đang dùng</translation>
    </message>
</context>
<context>
    <name>somo::StagesPart</name>
    <message>
        <source>Take into use</source>
        <translation>Dùng lại</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Ngừng dùng</translation>
    </message>
    <message>
        <source>Stages and reasons for losing</source>
        <translation>Giai đoạn và lý do thua</translation>
    </message>
    <message>
        <source>F2 renames, Ctrl+↑ and Ctrl+↓ move, Del takes out of use or into use again</source>
        <translation>F2: đổi tên, Ctrl+↑ và Ctrl+↓: dời chỗ, Del: ngừng dùng hoặc dùng lại</translation>
    </message>
    <message>
        <source>Name of a new stage or reason</source>
        <translation>Tên giai đoạn hay lý do mới</translation>
    </message>
    <message>
        <source>Name of a stage or reason</source>
        <translation>Tên giai đoạn hay lý do</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Thắng</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Thua</translation>
    </message>
    <message>
        <source>Reason for losing</source>
        <translation>Lý do thua</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>F2; the name stands in the field above</source>
        <translation>F2; tên lấy từ ô ở trên</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Lên trước</translation>
    </message>
    <message>
        <source>Ctrl+↑</source>
        <translation>Ctrl+↑</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Ra sau</translation>
    </message>
    <message>
        <source>Ctrl+↓</source>
        <translation>Ctrl+↓</translation>
    </message>
</context>
<context>
    <name>somo::SuggestionsCard</name>
    <message>
        <source>Don&apos;t suggest this any more</source>
        <translation>Không gợi ý nữa</translation>
    </message>
    <message>
        <source>Don&apos;t suggest this any more: %1</source>
        <translation>Không gợi ý nữa: %1</translation>
    </message>
    <message>
        <source>What they may need</source>
        <translation>Có thể khách đang cần</translation>
    </message>
    <message>
        <source>Too little is known yet to suggest anything.</source>
        <translation>Chưa biết đủ để gợi ý.</translation>
    </message>
    <message>
        <source>The customer doesn&apos;t need suggestions. It is noted, and none come up any more.</source>
        <translation>Khách không cần gợi ý. Đã ghi, sẽ không nhắc nữa.</translation>
    </message>
    <message>
        <source>Write on Zalo</source>
        <translation>Soạn tin Zalo</translation>
    </message>
    <message>
        <source>Suggest nothing</source>
        <translation>Không gợi ý gì</translation>
    </message>
    <message>
        <source>For this customer no suggestion comes up any more</source>
        <translation>Với khách này sẽ không gợi ý gì nữa</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Gợi ý lại</translation>
    </message>
    <message>
        <source>The customer doesn&apos;t need it. It is noted, and won&apos;t come up again.</source>
        <translation>Khách không cần. Đã ghi, sẽ không nhắc nữa.</translation>
    </message>
    <message>
        <source>Suggestions come up again.</source>
        <translation>Sẽ gợi ý trở lại.</translation>
    </message>
</context>
<context>
    <name>somo::TimelineCard</name>
    <message>
        <source>Kept: %1.</source>
        <translation>Đã giữ lời: %1.</translation>
    </message>
    <message>
        <source>To which day is “%1” put off?</source>
        <translation>Dời “%1” đến ngày nào?</translation>
    </message>
    <message>
        <source>Put off to %1: %2.</source>
        <translation>Đã dời đến %1: %2.</translation>
    </message>
    <message>
        <source>Enter: it is kept. Ctrl+H: put it off.</source>
        <translation>Enter: đã giữ lời. Ctrl+H: dời ngày.</translation>
    </message>
    <message>
        <source>Enter saves the file to a place of your choice; nothing is opened.</source>
        <translation>Enter lưu tệp ra nơi bạn chọn; không mở tệp.</translation>
    </message>
    <message>
        <source>Enter opens the deal.</source>
        <translation>Enter mở cơ hội.</translation>
    </message>
    <message>
        <source>Enter opens the order.</source>
        <translation>Enter mở đơn.</translation>
    </message>
    <message>
        <source>Ctrl+C copies the line.</source>
        <translation>Ctrl+C chép dòng này.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Trao đổi</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Tiền</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Lịch sử: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>To which day</source>
        <translation>Đến ngày nào</translation>
    </message>
    <message>
        <source>Nothing has happened here yet. What you note above stands here, and so do orders and payments.</source>
        <translation>Chưa có gì ở đây. Điều bạn ghi ở trên sẽ đứng ở đây, cùng đơn hàng và các lần trả tiền.</translation>
    </message>
</context>
<context>
    <name>somo::TodayDeeds</name>
    <message>
        <source>Kept: %1</source>
        <translation>Đã xong: %1</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>không cần nữa</translation>
    </message>
    <message>
        <source>No longer needed: %1</source>
        <translation>Không cần nữa: %1</translation>
    </message>
    <message>
        <source>Put off to %1: %2</source>
        <translation>Đã dời sang %1: %2</translation>
    </message>
    <message>
        <source>Noted for %1: %2. The text is on the clipboard.</source>
        <translation>Đã ghi cho %1: %2. Lời nhắn đã chép, có thể dán.</translation>
    </message>
    <message>
        <source>%1 doesn’t need it. Noted; it won’t come up again.</source>
        <translation>%1 không cần. Đã ghi, sẽ không nhắc nữa.</translation>
    </message>
</context>
<context>
    <name>somo::TodayMonthCard</name>
    <message>
        <source>&lt;b&gt;%1 so far&lt;/b&gt; · %2/%3 working days</source>
        <translation>&lt;b&gt;%1 đến nay&lt;/b&gt; · %2/%3 ngày làm việc</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Doanh thu</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Của bạn</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Cả đội</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of the target</source>
        <translation>%1 mục tiêu</translation>
    </message>
    <message>
        <source>%1, open the explanation</source>
        <translation>%1, mở giải thích</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>không có mục tiêu</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>mục tiêu %1</translation>
    </message>
    <message>
        <source>target %1 · at this pace about %2</source>
        <translation>mục tiêu %1 · cứ nhịp này khoảng %2</translation>
    </message>
</context>
<context>
    <name>somo::TodayPage</name>
    <message>
        <source>Calendar (.ics)</source>
        <translation>Lịch (.ics)</translation>
    </message>
    <message>
        <source>Promises and the ends of periods as a file for a calendar</source>
        <translation>Các lời hẹn và ngày cuối kỳ, thành tệp cho lịch</translation>
    </message>
    <message>
        <source>Open what the line is about</source>
        <translation>Mở điều mà dòng này nói tới</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Dời</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Không cần</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Hôm nay không có việc hẹn.</translation>
    </message>
    <message>
        <source>That is all. Nothing is hidden elsewhere.</source>
        <translation>Hết rồi. Không còn việc nào ẩn ở đâu khác.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Ctrl+Enter opens the customer</source>
        <translation>Ctrl+Enter mở khách</translation>
    </message>
    <message>
        <source>Ctrl+Enter opens the order</source>
        <translation>Ctrl+Enter mở đơn</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Bạn đã hứa</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Đã hứa</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Useful to customers</source>
        <translation>Có ích cho khách</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s), each with its reason</source>
        <translation>
            <numerusform>%n gợi ý, mỗi gợi ý một lý do</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1: “%2”</source>
        <translation>Gửi tới %1: “%2”</translation>
    </message>
    <message>
        <source>Not known, left out: %1.</source>
        <translation>Chưa biết nên để trống: %1.</translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation>Enter để mở</translation>
    </message>
    <message>
        <source>New since yesterday</source>
        <translation>Có gì mới từ hôm qua</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n điều</numerusform>
        </translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Sắp tới</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Ngày mai, %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n days, %1</source>
        <translation>
            <numerusform>%n ngày nữa, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Mọi đơn</translation>
    </message>
    <message>
        <source>Whole team</source>
        <translation>Cả đội</translation>
    </message>
</context>
<context>
    <name>somo::TodaySection</name>
    <message>
        <source>Only the first %1</source>
        <translation>Chỉ %1 dòng đầu</translation>
    </message>
    <message>
        <source>See all (%1)</source>
        <translation>Xem tất cả (%1)</translation>
    </message>
</context>
<context>
    <name>somo::MergeModel</name>
    <message>
        <source>%1, kept</source>
        <translation>%1, được giữ</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>giữ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>%1, stays</source>
        <translation>%1, ở lại</translation>
    </message>
    <message>
        <source>%1, becomes a part of it</source>
        <translation>%1, gộp vào</translation>
    </message>
</context>
<context>
    <name>somo::ApartModel</name>
    <message>
        <source>Customer</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>and</source>
        <translation>và</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Ghi ngày</translation>
    </message>
</context>
<context>
    <name>somo::CorrectedPart</name>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Trong tệp</translation>
    </message>
    <message>
        <source>Counts in its place</source>
        <translation>Tính theo</translation>
    </message>
    <message>
        <source>Values put right for this import</source>
        <translation>Các ô sửa riêng cho lần nhập này</translation>
    </message>
    <message>
        <source>The file stays as it is; the history keeps what was put right. F2 changes a value, Del takes it back.</source>
        <translation>Tệp gốc giữ nguyên; bản sửa được ghi trong nhật ký nhập. F2 để sửa lại, Del để bỏ bản sửa.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
</context>
<context>
    <name>somo::DealMore</name>
    <message>
        <source>Changed: %1</source>
        <translation>Đã sửa: %1</translation>
    </message>
</context>
<context>
    <name>somo::OwnLine</name>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>This field is not asked for any more.</source>
        <translation>Ô này không còn dùng nữa.</translation>
    </message>
</context>
<context>
    <name>somo::TableColumns</name>
    <message>
        <source>As at first</source>
        <translation>Như ban đầu</translation>
    </message>
</context>
<context>
    <name>TrailHtml</name>
    <message>
        <source>what it said is not kept any more</source>
        <translation>nội dung không còn được giữ</translation>
    </message>
    <message>
        <source>somebody else’s pay</source>
        <translation>thu nhập của người khác</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>đã bỏ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>stands otherwise now</source>
        <translation>nay đã khác</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>first opened that day</source>
        <translation>mở lần đầu trong ngày</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>khi đóng sổ</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>trước khi nhập tệp</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>tự sao</translation>
    </message>
    <message>
        <source>before a new version of Somo</source>
        <translation>trước khi lên bản Somo mới</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>trước khi khôi phục</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>could not be read</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>was read, but breaks a rule of the book (%1)</source>
        <translation>đọc được, nhưng trái một quy tắc của sổ (%1)</translation>
    </message>
    <message>
        <source>was read, but what it belongs to is lost (%1)</source>
        <translation>đọc được, nhưng thứ nó thuộc về đã mất (%1)</translation>
    </message>
    <message>
        <source>is there, but what it named is lost (%1 is empty now)</source>
        <translation>còn đó, nhưng thứ nó nhắc tới đã mất (%1 giờ để trống)</translation>
    </message>
    <message>
        <source>Recovered from %1</source>
        <translation>Cứu từ %1</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>vào %1</translation>
    </message>
    <message>
        <source>%1 rows were recovered, %2 are lost or set aside; %3 pages of the file are broken.</source>
        <translation>Cứu được %1 dòng, mất hoặc để riêng %2 dòng; %3 trang của tệp bị hỏng.</translation>
    </message>
    <message>
        <source>The history could not be kept whole: it begins anew with this recovery. What came before stays in the damaged file.</source>
        <translation>Không giữ được trọn nhật ký: nhật ký bắt đầu lại từ lần cứu này. Phần trước đó vẫn nằm trong tệp hỏng.</translation>
    </message>
    <message>
        <source>What lay beside the file (-wal, -journal) could not be brought in: the last changes may be missing.</source>
        <translation>Không đưa vào được phần nằm cạnh tệp (-wal, -journal): những thay đổi cuối có thể thiếu.</translation>
    </message>
    <message>
        <source>%1 rows were read of which nobody can say where they belong; they were left out.</source>
        <translation>Đọc được %1 dòng không biết thuộc về đâu; các dòng này bị bỏ ra.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 recovered, %4 lost, %5 set aside, %6 changed</source>
        <translation>%1 (%2): cứu được %3, mất %4, để riêng %5, bị sửa %6</translation>
    </message>
    <message>
        <source>More may be lost: a part of it couldn’t be read, and nothing says which rows stood there.</source>
        <translation>Có thể mất nhiều hơn: một phần không đọc được, và không có gì cho biết ở đó có những dòng nào.</translation>
    </message>
    <message>
        <source>… and %1 more; the file beside this one (.json) has them all.</source>
        <translation>… và %1 dòng nữa; tệp bên cạnh (.json) có đủ.</translation>
    </message>
    <message>
        <source>Recovered whole: %1</source>
        <translation>Cứu được trọn: %1</translation>
    </message>
    <message>
        <source>What “check” finds in the new book, as a consequence of what is lost:</source>
        <translation>Lệnh “check” thấy trong sổ mới, do phần đã mất:</translation>
    </message>
</context>
<context>
    <name>somo::BackupList</name>
    <message>
        <source>being looked through…</source>
        <translation>đang kiểm tra…</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>lành</translation>
    </message>
    <message>
        <source>the check finds differences</source>
        <translation>kiểm tra thấy chỗ khác nhau</translation>
    </message>
    <message>
        <source>Copying the book…</source>
        <translation>Đang sao sổ…</translation>
    </message>
    <message>
        <source>Where the copy is kept</source>
        <translation>Nơi cất bản sao</translation>
    </message>
    <message>
        <source>Copies with a passphrase (*%1)</source>
        <translation>Bản sao có mật khẩu (*%1)</translation>
    </message>
    <message>
        <source>Somo books (*.somo)</source>
        <translation>Sổ Somo (*.somo)</translation>
    </message>
    <message>
        <source>Where copies are kept</source>
        <translation>Nơi giữ bản sao</translation>
    </message>
    <message>
        <source>Copies are kept in another folder from now on; those kept so far stay where they are.</source>
        <translation>Từ nay bản sao được giữ ở thư mục khác; những bản đã có vẫn ở chỗ cũ.</translation>
    </message>
    <message>
        <source>Which copy</source>
        <translation>Bản sao nào</translation>
    </message>
    <message>
        <source>Copies of books (*.somo *%1)</source>
        <translation>Bản sao của sổ (*.somo *%1)</translation>
    </message>
    <message>
        <source>In %1: one when the book is first opened that day, one on closing, and one before an import of a thousand rows or more, each only where something changed. Of the last 7 days, 4 weeks and 12 months one each stays; what you copy yourself stays until you delete it.</source>
        <translation>Trong %1: một bản khi mở sổ lần đầu trong ngày, một bản khi đóng, một bản trước khi nhập từ một nghìn dòng trở lên; chỉ khi sổ có thay đổi. Giữ mỗi ngày một bản trong 7 ngày, mỗi tuần một bản trong 4 tuần, mỗi tháng một bản trong 12 tháng; bản bạn tự sao thì còn đến khi bạn xóa.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Copies of the book</source>
        <translation>Bản sao của sổ</translation>
    </message>
    <message>
        <source>Enter shows what a copy holds</source>
        <translation>Enter: xem bản sao có gì</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Sao ngay</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Khôi phục…</translation>
    </message>
    <message>
        <source>First shows what the chosen copy holds and what would be lost (Enter)</source>
        <translation>Trước hết cho xem bản sao đã chọn có gì và sẽ mất gì (Enter)</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Khôi phục từ tệp…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Thư mục…</translation>
    </message>
    <message>
        <source>Keeps copies in another folder, such as one on another disk</source>
        <translation>Giữ bản sao ở thư mục khác, chẳng hạn trên ổ đĩa khác</translation>
    </message>
    <message>
        <source>Beside the book</source>
        <translation>Bên cạnh sổ</translation>
    </message>
    <message>
        <source>Passphrase (optional)</source>
        <translation>Mật khẩu (không bắt buộc)</translation>
    </message>
    <message>
        <source>For a copy that leaves this computer: nobody opens it without the passphrase, and Somo keeps that nowhere.</source>
        <translation>Dành cho bản sao mang khỏi máy này: thiếu mật khẩu thì không ai mở được, và Somo không giữ mật khẩu ở đâu.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Gõ lại lần nữa</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Sao ra…</translation>
    </message>
</context>
<context>
    <name>somo::BookRescue</name>
    <message>
        <source>What can still be read of it can be brought into a new book; the file itself stays as it is.</source>
        <translation>Những gì còn đọc được có thể đưa vào một sổ mới; tệp này giữ nguyên.</translation>
    </message>
    <message>
        <source>The book was not opened</source>
        <translation>Chưa mở được sổ</translation>
    </message>
    <message>
        <source>Recover into a new book…</source>
        <translation>Cứu dữ liệu vào sổ mới…</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>cứu lại</translation>
    </message>
    <message>
        <source>Where the recovered book is kept</source>
        <translation>Nơi lưu sổ cứu lại</translation>
    </message>
    <message>
        <source>Somo books (*.somo)</source>
        <translation>Sổ Somo (*.somo)</translation>
    </message>
    <message>
        <source>Recovering what can be read of the book…</source>
        <translation>Đang cứu những gì còn đọc được của sổ…</translation>
    </message>
    <message>
        <source>Everything in the book was recovered: %1 rows.</source>
        <translation>Đã cứu toàn bộ sổ: %1 dòng.</translation>
    </message>
    <message>
        <source>Not everything could be recovered</source>
        <translation>Không cứu được tất cả</translation>
    </message>
    <message>
        <source>%1 rows were recovered, %2 are lost or were set aside. Which ones stands in %3. The damaged file is as it was.</source>
        <translation>Cứu được %1 dòng, mất hoặc để riêng %2 dòng. Xem từng dòng trong %3. Tệp hỏng vẫn như cũ.</translation>
    </message>
</context>
<context>
    <name>somo::HistoryFilter</name>
    <message>
        <source>Everything</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Words of the change, in any order (Ctrl+F)</source>
        <translation>Từ trong thay đổi, thứ tự nào cũng được (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words of the change, in any order</source>
        <translation>Từ trong thay đổi, thứ tự nào cũng được</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To which day</source>
        <translation>Đến ngày</translation>
    </message>
</context>
<context>
    <name>somo::HistoryRows</name>
    <message>
        <source>Taking it back takes out all that the import brought and puts back what it changed.</source>
        <translation>Hoàn tác sẽ bỏ mọi thứ lần nhập này đã thêm và trả lại những gì nó đã đổi.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stand otherwise now: take back first what changed them since.</source>
        <translation>
            <numerusform>%n dòng nay đã khác: hãy hoàn tác trước những gì đổi chúng sau đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking it back puts every field to what stands under “Before”, takes out what is new and brings back what was taken away.</source>
        <translation>Hoàn tác sẽ đưa mỗi mục về giá trị ở cột “Trước”, bỏ dòng mới và đưa lại dòng đã bỏ.</translation>
    </message>
    <message>
        <source>It changed no row by itself.</source>
        <translation>Mục này không tự đổi dòng nào.</translation>
    </message>
    <message>
        <source>These are the first %1 of %2 rows.</source>
        <translation>Đây là %1 dòng đầu trong %2 dòng.</translation>
    </message>
    <message>
        <source>What it changed, from what to what</source>
        <translation>Đã đổi gì, từ gì thành gì</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>Hoàn tác thay đổi này</translation>
    </message>
</context>
<context>
    <name>somo::RestoreCard</name>
    <message>
        <source>Keep the present book</source>
        <translation>Giữ sổ hiện nay</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Đang xem %1…</translation>
    </message>
    <message>
        <source>%1 holds “%2”: %3 orders, %4 customers.</source>
        <translation>%1 có “%2”: %3 đơn, %4 khách.</translation>
    </message>
    <message>
        <source>Its newest change: %1</source>
        <translation>Thay đổi mới nhất: %1</translation>
    </message>
    <message>
        <source>It is a copy of another book.</source>
        <translation>Đây là bản sao của sổ khác.</translation>
    </message>
    <message>
        <source>The check finds differences in this copy (%1); an older one may be sound.</source>
        <translation>Kiểm tra thấy chỗ khác nhau trong bản sao này (%1); bản cũ hơn có thể lành.</translation>
    </message>
    <message>
        <source>It holds all that the book does now.</source>
        <translation>Bản sao có đủ mọi thứ của sổ bây giờ.</translation>
    </message>
    <message>
        <source>Changes since then that would be gone: %1. The newest:</source>
        <translation>Thay đổi từ đó đến nay sẽ mất: %1. Mới nhất:</translation>
    </message>
    <message>
        <source>The book as it is now is kept beside it, so restoring can be taken back.</source>
        <translation>Sổ như bây giờ được giữ bên cạnh, nên khôi phục rồi vẫn lấy lại được.</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Mật khẩu của bản sao</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Mở xem</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Khôi phục bản này</translation>
    </message>
    <message>
        <source>The book closes for a moment and opens as the copy has it.</source>
        <translation>Sổ đóng lại một lát rồi mở ra như trong bản sao.</translation>
    </message>
    <message>
        <source>Nothing is changed (Esc)</source>
        <translation>Không thay đổi gì (Esc)</translation>
    </message>
</context>
<context>
    <name>somo::RowHistory</name>
    <message>
        <source>Who changed this</source>
        <translation>Ai đã đổi</translation>
    </message>
    <message>
        <source>Who changed %1</source>
        <translation>Ai đã đổi %1</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>Xem trong nhật ký</translation>
    </message>
    <message>
        <source>The history holds no change of it.</source>
        <translation>Nhật ký không có thay đổi nào của mục này.</translation>
    </message>
</context>
<context>
    <name>trail</name>
    <message>
        <source>Turned on</source>
        <translation>Đang bật</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>Làm từ ngày</translation>
    </message>
    <message>
        <source>Active to</source>
        <translation>Làm đến ngày</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Lần trò chuyện</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ngày thêm</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau giờ</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Trả lời lúc</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Người trả lời</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Trả lời ngày</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>Duyệt lúc</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Người duyệt</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Vùng</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Người ghi</translation>
    </message>
    <message>
        <source>Band from</source>
        <translation>Bậc từ</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Ai hẹn</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Cỡ (byte)</translation>
    </message>
    <message>
        <source>Calculated at</source>
        <translation>Tính lúc</translation>
    </message>
    <message>
        <source>Calculated by</source>
        <translation>Người tính</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Người giới thiệu</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Chiến dịch</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Ngày hủy</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>Mang sang</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Mang đi</translation>
    </message>
    <message>
        <source>Kind of expense</source>
        <translation>Khoản chi</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Lựa chọn</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Ngày đóng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Ngày hoàn tất</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Ngày xác nhận</translation>
    </message>
    <message>
        <source>Counts nowhere</source>
        <translation>Không tính</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm khách</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Cơ hội</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Giảm giá</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Xong ngày</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Bản in</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Phong bì</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Ngày xóa</translation>
    </message>
    <message>
        <source>Counts on</source>
        <translation>Ghi nhận khi</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Dự kiến ngày</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Phí</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Đơn thứ nhất</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Điều có ích</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Số lần</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Điều vướng</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Trưởng nhóm</translation>
    </message>
    <message>
        <source>Looked after since</source>
        <translation>Chăm từ ngày</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Người chăm</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Why it was lost</source>
        <translation>Lý do thua</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hẹn lúc ngày</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Loại tệp</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>Cách trả</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Base salary</source>
        <translation>Lương cứng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Amount as stated</source>
        <translation>Thành tiền như ghi</translation>
    </message>
    <message>
        <source>Newest day</source>
        <translation>Ngày mới nhất</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Hẹn ngày</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Việc tiếp theo</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Không sớm hơn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Dịp</translation>
    </message>
    <message>
        <source>Day of the occasion</source>
        <translation>Ngày của dịp</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ngày mở</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Ngày đặt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Ngày trả đủ</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>Nhóm trên</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Bên trả</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Kỳ từ ngày</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>Loại kỳ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Sàn</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Chính sách</translation>
    </message>
    <message>
        <source>Draft of the policy</source>
        <translation>Bản nháp chính sách</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Version of the policy</source>
        <translation>Phiên bản chính sách</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>Nhóm hàng</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Hàng</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Mẫu nhập</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bằng chứng</translation>
    </message>
    <message>
        <source>Proposed at</source>
        <translation>Đề xuất lúc</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Người đề xuất</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Tỉnh thành</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Nhận ngày</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Người đưa khách</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Thôi dùng</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Phiếu trả</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Điều khoản</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>Second order</source>
        <translation>Đơn thứ hai</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Gửi lúc</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Phí gửi</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Gian hàng</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>Mã của nguồn</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>Nói ở đâu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Sao kê</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Của ai</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Loại đối tượng</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Nay thuộc</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Thuế</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>To who looks after them</source>
        <translation>Cho người chăm khách</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>Đặc điểm</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Ngày thử</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Đã hoàn tác</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Giá vốn</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>Put off to</source>
        <translation>Hoãn đến</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Tuần từ ngày</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Lời</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>nháp</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>đã xác nhận</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>đang giao</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>hoàn tất</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
</context>
</TS>
